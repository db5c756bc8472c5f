import type { Grounds } from '../engine/cite';
import type { TextRef } from '../engine/text';
import type { Sentence } from './statement';

/** One bar of a chart: a figure exactly as its source has it. */
export interface Bar extends Grounds {
  readonly id: string;
  readonly label: TextRef;
  /** In the unit of the chart. */
  readonly value: number;
  /** The denominator and the year of the figure, as the source gives them. */
  readonly base: TextRef;
}

/** Figures from the sources as bars, with a table behind them; what it rests on stands with the caveat. */
export interface Chart extends Grounds {
  readonly id: string;
  readonly title: TextRef;
  readonly intro: TextRef;
  readonly unit: 'percent' | 'count';
  /** The value of a full bar. */
  readonly whole: number;
  readonly bars: readonly Bar[];
  readonly caveat: TextRef;
}

/** An experience elsewhere: the form it had, what came of it, and what to be careful about. */
export interface Experience extends Grounds {
  readonly id: string;
  readonly name: TextRef;
  readonly payer: TextRef;
  readonly employer: TextRef;
  readonly responsible: TextRef;
  readonly outcome: TextRef;
  readonly caveat: Sentence;
}

/** Figures on experiences elsewhere. */
export interface Evidence {
  readonly intro: Sentence;
  readonly charts: readonly Chart[];
  readonly experiences: readonly Experience[];
}
