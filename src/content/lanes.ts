import type { Grounds } from '../engine/cite';
import type { TextRef } from '../engine/text';
import type { Mark, Statement } from './statement';

/** Somebody or something that stands in a lane, with how far it is arranged. */
export interface LaneItem extends Statement {
  readonly mark: Mark;
  readonly status: TextRef;
}

/** The part of an advice under one law: payer and responsible party, with what that rests on, and what of it this practice has. */
export interface Lane extends Grounds {
  readonly id: string;
  readonly title: TextRef;
  readonly payer: TextRef;
  readonly responsible: TextRef;
  /** Shown when the lane is empty; absent where what lies across both lanes says enough. */
  readonly empty?: TextRef;
  readonly items: readonly LaneItem[];
}

/**
 * An advice as a picture: two laws side by side with the people that each of them pays, whoever lies across both, and
 * what is in neither. Screens draw it, and read it out as a table.
 */
export interface Lanes {
  readonly title: TextRef;
  readonly lanes: readonly [Lane, Lane];
  /** A person who works in both lanes; absent when there is none. */
  readonly across?: LaneItem;
  readonly outside: { readonly title: TextRef; readonly items: readonly LaneItem[] };
}
