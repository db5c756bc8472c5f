import { createContext, useContext } from 'react';
import type { Flow } from '../../content/flow';
import type { AnswerRef } from '../../engine/reads';
import type { Replay } from '../../engine/replay';
import type { FlowTexts } from '../../parts/texts';
import { nothingOwn, type Own } from '../../share/own';

/** The actions that were ticked, and how to change that. */
export interface Ticks {
  readonly done: ReadonlySet<string>;
  readonly onTick: (action: string, isDone: boolean) => void;
}

/** Shared by all parts of a letter on screen. */
export interface LetterView {
  readonly flow: Flow;
  readonly replay: Replay;
  readonly texts: FlowTexts;
  /** The answers that decide: with another one the advice would differ. Empty until that is worked out. */
  readonly decisive: ReadonlySet<AnswerRef>;
}

/** What the practice says beside its answers, and how to change its name: null where that is done elsewhere. */
export interface Saying {
  readonly own: Own;
  readonly onName: ((name: string) => void) | null;
}

export const OwnContext = createContext<Saying>({ own: nothingOwn, onName: null });

export const TicksContext = createContext<Ticks>({ done: new Set(), onTick: () => {} });

export const LetterContext = createContext<LetterView | null>(null);

/** @throws Error outside a letter. */
export function useLetter(): LetterView {
  const view = useContext(LetterContext);
  if (view === null) throw new Error('a part of a letter stands outside a letter');
  return view;
}
