import { useEffect, useEffectEvent } from 'react';

interface Actions {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** On Enter and Space where no control has the focus; null when there is nothing to do. */
  readonly onEnter: (() => void) | null;
}

/**
 * Where keys are needed to type. A checkbox needs no arrows, and radios keep up and down: an outcome must not change
 * when the chair only wants to go on.
 */
const needed = 'textarea, select, input:not([type="checkbox"], [type="radio"]), [contenteditable]';
const steps: Readonly<Record<string, 'onPrevious' | 'onNext'>> = {
  ArrowLeft: 'onPrevious',
  PageUp: 'onPrevious',
  ArrowRight: 'onNext',
  PageDown: 'onNext',
};

/** Steps by keyboard, or with the clicker of a presenter, which sends PageUp and PageDown. */
export function useKeys(actions: Actions): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(target instanceof Element) || target.closest(needed) !== null) return;
    const step = steps[key];
    const isEnter = (key === 'Enter' || key === ' ') && target.matches('body, h1');
    const act = step === undefined ? (isEnter ? actions.onEnter : null) : actions[step];
    if (act === null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
