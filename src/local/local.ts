import * as z from 'zod/mini';
import type { AnswerSet } from '../engine/question';
import { formats } from '../share/formats';
import { bare } from '../share/untrusted';

export const localSchema = 1;
/** Of all local information, in bytes. */
export const largestLocal = 16 * 1024;

/** The most characters that each text can have. */
export const longest = {
  municipality: 80,
  filledBy: 120,
  team: 120,
  'contact.name': 120,
  'contact.phone': 30,
  'contact.hours': 120,
  socialeKaart: 300,
  'function.called': 80,
  'function.hours': 120,
} as const;

/** A text of local information; a dot leads into a group. */
export type LocalField = keyof typeof longest;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const text = z.string();
const marks = z.pipe(bare, z.record(id, z.union([id, z.number()])));

const localShape = z.strictObject({
  format: z.literal(formats.local),
  schema: z.literal(localSchema),
  flow: id,
  version: z.int().check(z.gte(1)),
  made: z.iso.date(),
  municipality: text,
  filledBy: text,
  team: z.optional(text),
  contact: z.optional(
    z.pipe(bare, z.strictObject({ name: z.optional(text), phone: z.optional(text), hours: z.optional(text) })),
  ),
  socialeKaart: z.optional(text),
  function: z.optional(z.pipe(bare, z.strictObject({ called: z.optional(text), hours: z.optional(text) }))),
  answers: z.pipe(bare, z.record(id, z.union([id, z.array(id).check(z.maxLength(64)), marks]))),
});

/** The form of a file; what its texts and answers say is looked at after this. */
export const localFileSchema = z.pipe(bare, localShape);

/**
 * Local information of a municipality for its practices: author, date, contact, and answers to some questions of a flow.
 * Local information, never content of the keuzehulp itself.
 */
export type Local = Readonly<Omit<z.infer<typeof localShape>, 'format' | 'schema' | 'answers'>> & {
  /** Question id → valid answer; of a checklist, the items that were filled in. */
  readonly answers: AnswerSet;
};

/** Every text of local information by its field; undefined where nothing was filled in. */
export function textsOf(local: Omit<Local, 'answers'>): Readonly<Record<LocalField, string | undefined>> {
  return {
    municipality: local.municipality,
    filledBy: local.filledBy,
    team: local.team,
    'contact.name': local.contact?.name,
    'contact.phone': local.contact?.phone,
    'contact.hours': local.contact?.hours,
    socialeKaart: local.socialeKaart,
    'function.called': local.function?.called,
    'function.hours': local.function?.hours,
  };
}

/** The fields in the order in which they are asked and shown. */
export const localFields: readonly LocalField[] = [
  'municipality',
  'filledBy',
  'team',
  'contact.name',
  'contact.phone',
  'contact.hours',
  'socialeKaart',
  'function.called',
  'function.hours',
];
