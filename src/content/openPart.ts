import { questionOf } from '../engine/answer';
import type { AnswerRef } from '../engine/reads';
import type { TextRef } from '../engine/text';
import type { Part } from './letter';

/** The party to ask. */
export interface Whom {
  /** Question, or item of a checklist → whom to ask; a question also stands for its items. */
  readonly ask: Readonly<Record<string, TextRef>>;
  /** For what has none of its own. */
  readonly otherwise: TextRef;
}

/** The part on open answers, each with whom to ask; no part when everything is known. */
export function openPart(refs: readonly AnswerRef[], title: TextRef, intro: TextRef, { ask, otherwise }: Whom): Part[] {
  if (refs.length === 0) return [];
  const items = refs.map((answer) => ({ answer, ask: ask[answer] ?? ask[questionOf(answer)] ?? otherwise }));
  return [{ kind: 'open', id: 'open', title, intro, items }];
}
