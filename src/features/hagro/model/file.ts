import * as z from 'zod/mini';
import type { Flow } from '../../../content/flow';
import { statuses } from '../../../engine/question';
import { answersSchema } from '../../../share/file';
import { fit, type LapsedAnswer, withStarted } from '../../../share/fit';
import { type EnvelopeError, formats, openText } from '../../../share/formats';
import { notesWith, withNotes } from '../../../share/own';
import { plainText } from '../../../share/plain';
import { bare } from '../../../share/untrusted';
import { type Hagro, lengths, mandates, mostPractices, type Practice, results } from './hagro';

type HagroFlow = Pick<Flow, 'id' | 'version' | 'questions' | 'registry'>;

const format = formats.hagro;
/** The edition with notes of practices; what has none is written as the first, which every version of the app reads. */
const schema = 2;
/** In bytes; as many notes as all practices can bring fit. */
export const largestHagro = 8 * 1024 * 1024;
/** Why a kept hagro does not open. */
export type HagroError = EnvelopeError | { readonly error: 'flow' };

/** The contents of a kept hagro. Parts that do not fit are left out and named. */
export interface HagroContents {
  readonly hagro: Hagro;
  /** Practices that were left out, by id. */
  readonly refused: readonly { readonly id: number; readonly name: string; readonly at: string }[];
  /** Answers of an older version that no longer fit, by practice. */
  readonly lapsed: readonly { readonly id: number; readonly answers: readonly LapsedAnswer[] }[];
}

const line = (most: number) => z.pipe(z.string().check(z.maxLength(most)), z.transform(plainText));
const count = z.int().check(z.gte(1));
/** Far more than one hagro ever gives. */
const highestId = 1_000_000;
export const practiceSchema = z.strictObject({
  id: count,
  name: line(lengths.name),
  answers: answersSchema,
  started: z.optional(z.pipe(bare, z.record(line(64), z.pipe(bare, z.record(line(64), z.enum(statuses)))))),
  notes: z.optional(z.pipe(bare, z.record(line(64), line(lengths.note)))),
  saved: z.nullable(z.iso.datetime()),
  speaker: line(lengths.who),
  mandate: z.nullable(z.enum(mandates)),
});
export const pointSchema = z.strictObject({
  note: line(lengths.note),
  result: z.nullable(z.enum(results)),
  who: line(lengths.who),
  when: line(lengths.when),
});
/** What holds for the hagro as a whole, in a file and in the browser. */
export const settingsShape = {
  name: line(lengths.name),
  date: z.union([z.literal(''), z.iso.date()]),
  sealed: z.boolean(),
  expected: z.nullable(z.int().check(z.gte(1), z.lte(mostPractices))),
  next: count,
};
const fileSchema = z.pipe(
  bare,
  z.strictObject({
    format: z.literal(format),
    schema: z.int().check(z.gte(1), z.lte(schema)),
    flow: line(64),
    version: count,
    ...settingsShape,
    practices: z.array(practiceSchema).check(z.maxLength(mostPractices)),
    points: z.pipe(bare, z.record(line(64), pointSchema)),
  }),
);

/** The text that keeps a hagro, in the browser and in a file. */
export function toHagroText(flow: HagroFlow, hagro: Hagro): string {
  const head = { format, schema: hagro.practices.some(({ notes }) => notes !== undefined) ? schema : 1 };
  return `${JSON.stringify({ ...head, flow: flow.id, version: flow.version, ...hagro }, null, 1)}\n`;
}

/** Practices with their ids; duplicate or too-high ids are reassigned. */
function numbered<Numbered extends Pick<Practice, 'id'>>(practices: readonly Numbered[], next: number) {
  const after = Math.max(next, ...practices.map(({ id }) => id + 1));
  if (after <= highestId && new Set(practices.map(({ id }) => id)).size === practices.length) {
    return { practices, next: after };
  }
  return {
    practices: practices.map((practice, index) => ({ ...practice, id: index + 1 })),
    next: practices.length + 1,
  };
}

/** What a file says of a hagro, its answers not yet held against the questions. */
export type HagroFile = z.infer<typeof fileSchema>;

/** Reads the form of a file. */
export function hagroFileOf(text: string): HagroFile | EnvelopeError {
  const file = openText({ format, schema, largest: largestHagro, contents: fileSchema }, text);
  return 'error' in file ? file : file.contents;
}

/**
 * Reads a text that {@link toHagroText} may have made, or anybody. A practice whose answers do not fit is left out
 * and named; points about questions that there are not are left out.
 */
export function fromHagroText(flow: HagroFlow, text: string): HagroContents | HagroError {
  const file = hagroFileOf(text);
  if ('error' in file) return file;
  if (file.flow !== flow.id) return { error: 'flow' };
  return file.version > flow.version ? { error: 'newer' } : fitHagro(flow, file);
}

/** Holds a hagro of this version of the flow or an older one against its questions. */
export function fitHagro(flow: HagroFlow, file: Omit<HagroFile, 'format' | 'schema' | 'flow'>): HagroContents {
  const { version, name, date, sealed, expected } = file;
  const given = numbered(file.practices, file.next);
  const read = given.practices.map((practice) => {
    const { started: before = {}, notes = {}, ...rest } = practice;
    const { answers, started, missing, lapsed } = fit(flow, version, new Map(Object.entries(practice.answers)));
    const still = fit(flow, version, new Map(Object.entries(before))).started;
    const open = Object.entries({ ...still, ...started }).filter(([id]) => !Object.hasOwn(answers, id));
    return {
      practice: {
        ...rest,
        answers,
        ...withStarted(Object.fromEntries(open)),
        ...withNotes(notesWith(flow.questions, notes)),
      },
      lapsed: [...missing, ...lapsed],
    };
  });
  const isSound = ({ lapsed }: (typeof read)[number]) => lapsed.length === 0 || version < flow.version;
  const practices = read.filter(isSound).map(({ practice }) => practice);
  const points = Object.fromEntries(Object.entries(file.points).filter(([id]) => Object.hasOwn(flow.questions, id)));
  return {
    hagro: { name, date, practices, points, sealed, expected, next: given.next },
    refused: read
      .filter((each) => !isSound(each))
      .map(({ practice: { id, name: of }, lapsed }) => ({ id, name: of, at: lapsed[0]?.at ?? '' })),
    lapsed: read
      .filter((each) => isSound(each) && each.lapsed.length > 0)
      .map(({ practice, lapsed }) => ({ id: practice.id, answers: lapsed })),
  };
}
