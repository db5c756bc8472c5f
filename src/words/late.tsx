import { type ComponentType, lazy } from 'react';
import { useLoaded, type Words } from './words';

/**
 * A screen that comes when it is opened: its code and its words, at the same time.
 * `load` is asked again for each new try, and gives the same module as long as that is there.
 */
export function late<Props extends object>(
  words: Words,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Screen: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return function Late(props: Props) {
    // Asked for before the words are waited for; who draws the screen hears whether it came.
    load().catch(() => null);
    useLoaded(words);
    return <Screen {...props} />;
  };
}
