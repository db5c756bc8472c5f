import type { AnyStateMachine } from 'xstate';
import type { Cites, Grounds } from './cite';
import type { AnswerSet, Questions } from './question';
import type { AnswerRef } from './reads';

/** A rule that fired, with the answers that made it fire and the passages that it follows from. */
export interface FiredRule<Id extends string = string> extends Grounds {
  readonly id: Id;
  readonly group: string;
  readonly outcome: string;
  readonly because: readonly AnswerRef[];
}

/** An addition in a version of a flow: a question, or more options, items, fields or wider limits of an older one. */
export type Registered = { readonly since: number; readonly question: string } & (
  | { readonly kind: 'single'; readonly options: readonly string[] }
  | { readonly kind: 'multi'; readonly options: readonly string[] }
  | { readonly kind: 'checklist'; readonly items: readonly string[] }
  /** Items that went over from another checklist: there they are asked no more. */
  | { readonly kind: 'moved'; readonly from: string; readonly items: readonly string[] }
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

/** The part of a flow that is needed to run answers through it, and to keep and share them. */
export interface FlowCore {
  readonly id: string;
  /** Raised when questions or options change; answers of older versions are read as far as they still fit. */
  readonly version: number;
  /** The only model of the order of the questions; its final output is the advice. */
  readonly machine: AnyStateMachine;
  readonly questions: Questions;
  /** The order that shared links are encoded in; a test compares it with the questions. */
  readonly registry: Registry;
}
