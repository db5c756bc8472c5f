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
    // Starts before the words have loaded; a failure surfaces when the screen renders.
    load().catch(() => null);
    useLoaded(words);
    return <Screen {...props} />;
  };
}
