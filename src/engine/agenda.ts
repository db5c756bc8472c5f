import type { Cites } from './cite';
import type { TextRef } from './text';

/** An item of an agenda: what is filled in already, and how many lines are left to write on. */
export interface AgendaItem {
  readonly id: string;
  readonly title: TextRef;
  readonly lines: readonly TextRef[];
  readonly blanks: number;
  readonly cite: Cites;
}

/** A joint agenda for practice and municipality, filled from an advice. */
export interface Agenda {
  readonly id: string;
  readonly title: TextRef;
  readonly intro: TextRef;
  readonly items: readonly AgendaItem[];
}
