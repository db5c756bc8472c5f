import type { AnyStateMachine } from 'xstate';
import type { Agenda } from './agenda';
import type { Evidence } from './chart';
import type { Cites, Source } from './cite';
import type { Comparison } from './comparison';
import type { Explaining } from './explanation';
import type { Letter } from './letter';
import type { Meeting } from './meeting';
import type { Outcome } from './outcome';
import type { AnswerSet, Questions } from './question';
import type { AnswerRef } from './reads';
import type { Scenario } from './scenario';
import type { Sides } from './sides';
import type { TextRef } from './text';

/** A rule that fired, with the answers that made it fire and the passages that it follows from. */
export interface FiredRule<Id extends string = string> {
  readonly id: Id;
  readonly group: string;
  readonly outcome: string;
  readonly because: readonly AnswerRef[];
  readonly cite: Cites;
}

/** A statement that an advice can make, for the book of rules. */
export interface Claim {
  readonly group: string;
  readonly id: string;
  readonly texts: readonly TextRef[];
  readonly cite: Cites;
}

/** What came with a version of a flow: a new question, or more options, items, fields or wider limits of an older one. */
export type Registered = { readonly since: number; readonly question: string } & (
  | { readonly kind: 'single'; readonly options: readonly string[] }
  | { readonly kind: 'multi'; readonly options: readonly string[] }
  | { readonly kind: 'checklist'; readonly items: readonly string[] }
  | { readonly kind: 'numbers'; readonly fields: Readonly<Record<string, readonly [min: number, max: number]>> }
);

/** All that answers were ever made of. Append-only: the order is frozen, versions only rise, nothing ever goes. */
export type Registry = readonly Registered[];

/** A real practice with its answers, for tests and for people who want to see one. */
export interface Example<Answers = AnswerSet, Advice = unknown> {
  readonly id: string;
  readonly name: string;
  /** The passages behind the answers; what a source is silent on is answered `onbekend`. */
  readonly cite: Cites;
  readonly answers: Answers;
  /** Questions that the source is silent on and that know no `onbekend`: the most neutral option was taken. */
  readonly assumed: readonly string[];
  readonly advice: Advice;
}

/**
 * A flow as the rest of the product sees it. The machine is the only model of its order; its final output is the
 * advice. Everything in `src` works on this contract and knows no flow.
 */
export interface Flow<Answers = AnswerSet, Advice = unknown> {
  readonly id: string;
  /** Raised when questions or options change; answers of older versions are read as far as they still fit. */
  readonly version: number;
  readonly machine: AnyStateMachine;
  readonly questions: Questions;
  /** Questions that a municipality can answer for all its practices; absent means none. */
  readonly local?: readonly string[];
  /** What shared links are made of; a test compares it with the questions. */
  readonly registry: Registry;
  /** The machine's guards: when a question is skipped. */
  readonly conditions: Readonly<Record<string, { readonly cite: Cites }>>;
  /** Real practices with the advice they should get; loaded when asked for. */
  examples(): Promise<readonly Example[]>;
  /** Every statement that an advice can make, with its source. */
  claims(): readonly Claim[];
  /** Which rules fired on these answers, and why. */
  explain(answers: Answers): readonly FiredRule[];
  /** What an advice turns on; a change of one of these changes the advice. */
  outcomes(advice: Advice): readonly Outcome[];
  /** Two variants of a practice to lay side by side; none where the flow has no such pair. */
  readonly scenarios: readonly Scenario[];
  /** The texts, loaded when asked for; several files are laid over each other. */
  texts(language: Language): readonly Promise<{ readonly default: Texts }>[];
  /** The advice as something to read, in text keys. */
  letter(answers: Answers, advice: Advice): Letter;
  /** All options side by side, those that do not fit included; null when the flow has nothing to compare. */
  comparison(answers: Answers, advice: Advice): Comparison | null;
  /** What others saw, with their figures; null when the flow has none. */
  readonly evidence: Evidence | null;
  /** What a group of practices needs besides to discuss their answers; null where no group does. */
  readonly meeting: Meeting | null;
  /** What makes the answers of several sides comparable; null where there are no sides. */
  readonly sides: Sides | null;
  /** Agendas for who has to talk now, filled from the advice, in the order in which they are needed. */
  agendas(answers: Answers, advice: Advice): readonly Agenda[];
}

/** The languages that texts exist in; Dutch is the source. */
export type Language = 'nl';

/** The texts of a flow in one language: nested keys, strings at the ends. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** A term of the field, explained where it stands. */
export interface Term {
  readonly cite: Cites;
}

/** What all flows share: sources and terms, and what can be read without answering anything. */
export interface Library {
  readonly sources: Readonly<Record<string, Source>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly explanation?: Explaining;
}
