import type { Flow } from '../../../content/flow';
import type { Practice } from './hagro';
import { walked } from './walked';

/** What a practice wrote with a question for its own meeting. */
export interface PracticeNote {
  readonly practice: number;
  readonly note: string;
}

/** What practices wrote with a question, those that it was asked of. */
export const notesOn = (flow: Flow, practices: readonly Practice[], question: string): PracticeNote[] =>
  practices.flatMap(({ id, answers, notes = {} }) => {
    const note = notes[question];
    return note === undefined || !walked(flow, answers).path.includes(question) ? [] : [{ practice: id, note }];
  });
