import type { AnswerSet } from '../../../engine/question';
import { type Started, withStarted } from '../../../share/fit';
import { longestName, longestNote, type Own, withNotes } from '../../../share/own';
import { firstOf, plainText } from '../../../share/plain';

/** As many practices as one meeting can bring together. */
export const mostPractices = 40;

/** Whether a representative may decide for the practice, or has to consult it first. */
export const mandates = ['beslist', 'legtVoor'] as const;
export type Mandate = (typeof mandates)[number];

/** The possible results of discussing one question. */
export const results = ['afgesproken', 'verschilBlijft', 'uitzoeken'] as const;
export type Result = (typeof results)[number];

/** The answers of one practice, as they were brought in or filled in on the spot. */
export interface Practice {
  /** From 1, never given twice in one hagro: the name until another is given. */
  readonly id: number;
  /** Empty until somebody names it. */
  readonly name: string;
  readonly answers: AnswerSet;
  /** What an older version answered of checklists that have more items now, to go on with. */
  readonly started?: Started;
  /** What the practice wrote with its questions for its own meeting; no rule reads it, and nothing is counted with it. */
  readonly notes?: Own['notes'];
  /** When the file was saved that it came from, in ISO 8601; null when it came otherwise. */
  readonly saved: string | null;
  /** The name of its representative at this meeting. */
  readonly speaker: string;
  readonly mandate: Mandate | null;
}

/** The notes and the result on one question. */
export interface Point {
  readonly note: string;
  readonly result: Result | null;
  readonly who: string;
  readonly when: string;
}

export const noPoint: Point = { note: '', result: null, who: '', when: '' };

/** Practices brought together, and what they agreed on. Everything else is derived from it. */
export interface Hagro {
  /** The group, as it calls itself. */
  readonly name: string;
  /** The day of the meeting, as `2026-11-22`; empty when not given. */
  readonly date: string;
  readonly practices: readonly Practice[];
  /** By question. */
  readonly points: Readonly<Record<string, Point>>;
  /** Nobody's answers are shown until all are in. */
  readonly sealed: boolean;
  /** How many practices are to come in; null when it was not said. */
  readonly expected: number | null;
  /** The id of the next practice. */
  readonly next: number;
}

export const emptyHagro: Hagro = {
  name: '',
  date: '',
  practices: [],
  points: {},
  sealed: false,
  expected: null,
  next: 1,
};

/** The longest text in each place, in characters. */
export const lengths = { name: longestName, note: longestNote, who: 120, when: 80 } as const;

/** Whether there is anything that would be lost by wiping. */
export const isEmpty = ({ practices, points, name, date, sealed, expected }: Hagro): boolean =>
  !sealed &&
  expected === null &&
  practices.length === 0 &&
  Object.keys(points).length === 0 &&
  name === '' &&
  date === '';

/** The hagro with one more practice. @throws Error when it is full */
export function withPractice(hagro: Hagro, practice: Omit<Practice, 'id'>): Hagro {
  if (hagro.practices.length >= mostPractices) throw new Error('no room for another practice');
  return {
    ...hagro,
    practices: [...hagro.practices, { ...practice, id: hagro.next }],
    next: hagro.next + 1,
  };
}

/** As much of a text as its place takes, without what cannot be seen, never half a character; what is longer would not open again. */
export const cut = (text: string, most: number): string => firstOf(plainText(text), most);

function cutPractice({ started = {}, notes = {}, ...practice }: Practice): Practice {
  return {
    ...practice,
    ...withStarted(started),
    ...withNotes(notes),
    name: cut(practice.name, lengths.name),
    speaker: cut(practice.speaker, lengths.who),
  };
}

/** The hagro with a practice changed. */
export function withChanged(hagro: Hagro, id: number, change: Partial<Omit<Practice, 'id'>>): Hagro {
  const changed = (practice: Practice) => (practice.id === id ? cutPractice({ ...practice, ...change }) : practice);
  return { ...hagro, practices: hagro.practices.map(changed) };
}

/** The hagro without a practice; the same one when it has no such practice. */
export function withoutPractice(hagro: Hagro, id: number): Hagro {
  const practices = hagro.practices.filter((practice) => practice.id !== id);
  return practices.length === hagro.practices.length ? hagro : { ...hagro, practices };
}

/** The settings of a hagro as a whole. */
export type HagroSettings = Pick<Hagro, 'name' | 'date' | 'sealed' | 'expected'>;

const isDay = (date: string) => {
  const day = /^\d{4}-\d\d-\d\d$/u.test(date) ? new Date(date) : new Date(Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};
const isCount = (count: number) => Number.isInteger(count) && count >= 1 && count <= mostPractices;

/** The hagro with other settings; a date or number that there cannot be changes nothing. */
export function withSettings(hagro: Hagro, change: Partial<HagroSettings>): Hagro {
  const { name, date, expected, sealed } = { ...hagro, ...change };
  return {
    ...hagro,
    name: cut(name, lengths.name),
    date: date === '' || isDay(date) ? date : hagro.date,
    expected: expected === null || isCount(expected) ? expected : hagro.expected,
    sealed,
  };
}

/** The notes and the result on a question; empty ones when there are none. */
export const pointAt = ({ points }: Hagro, question: string): Point => points[question] ?? noPoint;

const isSaid = ({ note, result, who, when }: Point) => result !== null || `${note}${who}${when}`.trim() !== '';

/** The hagro with other notes or another result on a question; empty ones are removed. */
export function withPoint(hagro: Hagro, question: string, change: Partial<Point>): Hagro {
  const { note, result, who, when } = { ...pointAt(hagro, question), ...change };
  const point = {
    note: cut(note, lengths.note),
    result,
    who: cut(who, lengths.who),
    when: cut(when, lengths.when),
  };
  const { [question]: _, ...others } = hagro.points;
  return { ...hagro, points: isSaid(point) ? { ...others, [question]: point } : others };
}
