import type { AnswerSet } from '../engine/question';
import type { Own } from '../share/own';
import type { Drafts } from './session';

/** Answers that came from a link or a file, before anybody took them over. */
export interface Brought {
  readonly answers: AnswerSet;
  /** Partial answers to continue with. */
  readonly drafts: Drafts;
  /** What a practice says beside them; nothing in a link. */
  readonly own: Own;
  /** Answers that no longer fit, by question or name. */
  readonly left: readonly string[];
  /** An earlier version of the flow made it. */
  readonly older: boolean;
  /** The file, and when it was saved, in ISO 8601; null for a link. */
  readonly file: { readonly name: string; readonly saved: string } | null;
}

const files = new Map<string, Brought>();

/** The last step of an address that shows a file, where a link has its code. */
export const fileStep = 'bestand';

/** Holds a file that was opened, until another is, for the screen that shows it. */
export const bringFile = (flow: string, brought: Brought): void => void files.set(flow, brought);

/** The file that was opened in this page; null when there is none. */
export const broughtFile = (flow: string): Brought | null => files.get(flow) ?? null;
