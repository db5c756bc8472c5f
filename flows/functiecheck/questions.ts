import type { AnswerEventOf } from '../../src/engine/question';
import { functieQuestions } from '../functie/questions';
import type { FunctieAnswers } from '../functie/rules';

/** The shared questions on the person, and no others. */
export const questions = functieQuestions;

export type QuestionId = keyof typeof questions;
export type Answers = FunctieAnswers;
export type AnswerEvent = AnswerEventOf<typeof questions>;
