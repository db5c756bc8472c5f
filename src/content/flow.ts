import type { Cites, Grounds, Source } from '../engine/cite';
import type { Example, FiredRule, FlowCore } from '../engine/flow';
import type { Outcome } from '../engine/outcome';
import type { AnswerSet } from '../engine/question';
import type { Language, TextRef, Texts } from '../engine/text';
import type { Agenda } from './agenda';
import type { Evidence } from './chart';
import type { Comparison } from './comparison';
import type { Explaining } from './explanation';
import type { Letter } from './letter';
import type { Meeting } from './meeting';
import type { Scenario } from './scenario';
import type { Sides } from './sides';

/** A statement that an advice can make, for the book of rules. */
export interface Claim extends Grounds {
  readonly group: string;
  readonly id: string;
  readonly texts: readonly TextRef[];
}

/**
 * A flow as the rest of the product sees it: a core to walk, texts, and a letter. The machine is the only model of its
 * order; its final output is the advice. All else is something that a flow may be able to do besides, and what it is not
 * able to do is absent. Everything in `src` works on this contract and knows no flow.
 */
export interface Flow<Answers = AnswerSet, Advice = unknown> extends FlowCore {
  /** The texts of the questions and of what stands around them, loaded when asked for; files are laid over each other. */
  texts(language: Language): readonly Promise<{ readonly default: Texts }>[];
  /** The advice as something to read, in text keys. */
  letter(answers: Answers, advice: Advice): Letter;
  /** The texts that are needed besides once an advice is shown: letter, comparison, agendas, sides. */
  adviceTexts?(language: Language): readonly Promise<{ readonly default: Texts }>[];
  /** The machine's guards: when a question is skipped. */
  readonly conditions?: Readonly<Record<string, Grounds>>;
  /** Questions that a municipality can answer for all its practices. */
  readonly local?: readonly string[];
  /** Real practices with the advice they should get; loaded when asked for. */
  examples?(): Promise<readonly Example[]>;
  /** Every statement that an advice can make, with its source. */
  claims?(): readonly Claim[];
  /** Which rules fired on these answers, and why. */
  explain?(answers: Answers): readonly FiredRule[];
  /** The outcomes of an advice; when one of these changes, so does the conclusion. */
  outcomes?(advice: Advice): readonly Outcome[];
  /** Two variants of a practice to lay side by side. */
  readonly scenarios?: readonly Scenario[];
  /** All options side by side, those that do not fit included. */
  comparison?(answers: Answers, advice: Advice): Comparison;
  /** Experiences elsewhere, with figures. */
  readonly evidence?: Evidence;
  /** Extra content for practices that discuss their answers together. */
  readonly meeting?: Meeting;
  /** How the answers of several sides are compared. */
  readonly sides?: Sides;
  /** Agendas for the conversations that follow from an advice, in the order in which they are needed. */
  agendas?(answers: Answers, advice: Advice): readonly Agenda[];
}

/** A term of the field, explained where it stands. */
export interface Term {
  readonly cite: Cites;
}

/** Shared by all flows: sources, terms, and the explanation that can be read without answering anything. */
export interface Library {
  readonly sources: Readonly<Record<string, Source>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly explanation?: Explaining;
}
