import type { Flow } from '../../../../content/flow';
import { outlineOf } from '../../../../engine/outline';
import type { Practice } from '../../model/hagro';
import { notesOn, type PracticeNote } from '../../model/notes';

/** What practices wrote with one question; at least one did. */
export interface QuestionNotes {
  readonly question: string;
  readonly notes: readonly PracticeNote[];
}

/** What practices wrote, in the order of the questions. */
export const notesIn = (flow: Flow, practices: readonly Practice[]): QuestionNotes[] =>
  outlineOf(flow)
    .flatMap(({ questions }) => questions)
    .map((question) => ({ question, notes: notesOn(flow, practices, question) }))
    .filter(({ notes }) => notes.length > 0);
