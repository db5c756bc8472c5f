import { type ComponentType, use } from 'react';
import { startedOnce, withTries } from './tries';
import { useLoaded, type Words } from './words';

/** A screen or a part of one that comes when it is opened: its code and its words, at the same time, with a few tries. */
export function late<Props extends object>(
  words: Words,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const known = new Map<typeof load, Promise<ComponentType<Props>>>();
  return function Late(props: Props) {
    // Starts before the words have loaded; a failure surfaces when the code is used.
    const coming = startedOnce(known, load, () => withTries(load));
    useLoaded(words);
    const Screen = use(coming);
    return <Screen {...props} />;
  };
}
