import { cite } from '../../../flows/sources';
import { type AnswerEventOf, type AnswersOf, checklist, multi, single } from '../../../src/engine/question';

/** A stand-in: a flow cannot be without sources, and what this one says is about none. */
export const passage = [cite('notitie', '§5 Conclusie', 325, 329)] as const;

export const questions = {
  weer: single(['zon', 'regen', 'onbekend'], passage),
  jas: checklist(['capuchon', 'zakken'], passage),
  spullen: multi(['brood', 'bal', 'niets'], passage, { exclusive: 'niets' }),
} as const;

export type Answers = AnswersOf<typeof questions>;
export type AnswerEvent = AnswerEventOf<typeof questions>;
