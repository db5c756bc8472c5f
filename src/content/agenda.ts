import type { Cites } from '../engine/cite';
import type { TextRef } from '../engine/text';

/** A line of an agenda. */
export interface AgendaLine {
  /** Its subject, in front of it; null when the line is clear by itself. */
  readonly about: TextRef | null;
  readonly text: TextRef;
}

/** Lines that belong together. */
export interface AgendaGroup {
  /** Their heading; null without one. */
  readonly lead: TextRef | null;
  readonly lines: readonly AgendaLine[];
}

/** An item of an agenda: what is filled in already, and how many lines are left to write on. */
export interface AgendaItem {
  readonly id: string;
  readonly title: TextRef;
  readonly groups: readonly AgendaGroup[];
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

/** A group of an agenda in words. */
export interface WrittenGroup {
  readonly lead: string | null;
  readonly lines: readonly string[];
}

/** The texts as lines that say by themselves what they are about. */
export const plainLines = (texts: readonly TextRef[]): AgendaLine[] => texts.map((text) => ({ about: null, text }));

/** Lines under a lead, or by themselves; no group when there are none. */
export const groupOf = (lead: TextRef | null, lines: readonly AgendaLine[]): AgendaGroup[] =>
  lines.length === 0 ? [] : [{ lead, lines }];

/** A line in words. */
export const lineText = ({ about, text }: AgendaLine, say: (text: TextRef) => string): string =>
  about === null ? say(text) : `${say(about)}: ${say(text)}`;

/** A group in words. */
export const groupText = ({ lead, lines }: AgendaGroup, say: (text: TextRef) => string): WrittenGroup => ({
  lead: lead === null ? null : say(lead),
  lines: lines.map((line) => lineText(line, say)),
});
