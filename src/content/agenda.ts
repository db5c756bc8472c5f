import { type Grounds, groundsIn } from '../engine/cite';
import type { TextRef } from '../engine/text';
import type { Sentence } from './statement';

/** A line of an agenda. */
export interface AgendaLine {
  /** Its subject, in front of it; null when the line is clear by itself. */
  readonly about: TextRef | null;
  readonly text: TextRef;
  /** Null where it rests on what its item rests on, repeats an answer, or asks something. */
  readonly grounds: Grounds | null;
}

/** Lines that belong together. */
export interface AgendaGroup {
  /** Their heading; null without one. */
  readonly lead: TextRef | null;
  readonly lines: readonly AgendaLine[];
}

/** An item of an agenda: what is filled in already, and how many lines are left to write on. */
export interface AgendaItem extends Grounds {
  readonly id: string;
  readonly title: TextRef;
  readonly groups: readonly AgendaGroup[];
  readonly blanks: number;
}

/** A joint agenda for practice and municipality, filled from an advice. */
export interface Agenda {
  readonly id: string;
  readonly title: TextRef;
  readonly intro: TextRef;
  readonly items: readonly AgendaItem[];
}

/** A line of an agenda in words. */
export interface WrittenLine {
  readonly text: string;
  readonly grounds: Grounds | null;
}

/** A group of an agenda in words. */
export interface WrittenGroup {
  readonly lead: string | null;
  readonly lines: readonly WrittenLine[];
}

/** The texts as lines that say by themselves what they are about. */
export const plainLines = (texts: readonly TextRef[]): AgendaLine[] =>
  texts.map((text) => ({ about: null, text, grounds: null }));

/** Sentences as lines, each with what it rests on. */
export const saidLines = (sentences: readonly Sentence[]): AgendaLine[] =>
  sentences.map(({ text, ...said }) => ({ about: null, text, grounds: groundsIn(said) }));

/** Lines under a lead, or by themselves; no group when there are none. */
export const groupOf = (lead: TextRef | null, lines: readonly AgendaLine[]): AgendaGroup[] =>
  lines.length === 0 ? [] : [{ lead, lines }];

/** A line in words. */
export const lineText = ({ about, text }: AgendaLine, say: (text: TextRef) => string): string =>
  about === null ? say(text) : `${say(about)}: ${say(text)}`;

/** A group in words. */
export const groupText = ({ lead, lines }: AgendaGroup, say: (text: TextRef) => string): WrittenGroup => ({
  lead: lead === null ? null : say(lead),
  lines: lines.map((line) => ({ text: lineText(line, say), grounds: line.grounds })),
});
