import { textsIn } from '../../../src/content/cells';
import type { Flow } from '../../../src/content/flow';
import type { Lanes } from '../../../src/content/lanes';
import type { Letter, Part } from '../../../src/content/letter';
import type { TextRef, Texts } from '../../../src/engine/text';

/** Dotted key → text. */
export type FlatTexts = ReadonlyMap<string, string>;

/** Nested texts as dotted keys. */
export function flat(texts: Texts, prefix = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === 'string') all.set(prefix + name, text);
    else for (const [key, inner] of flat(text, `${prefix}${name}.`)) all.set(key, inner);
  }
  return all;
}

/** The Dutch texts of a flow, its files laid over each other as the product does. */
export async function textsOf(flow: Flow): Promise<FlatTexts> {
  const files = await Promise.all([...flow.texts('nl'), ...(flow.adviceTexts?.('nl') ?? [])]);
  // A JSON module also has each of its names as an export; only the default counts.
  return new Map(files.flatMap((file) => [...flat(file.default)]));
}

const pluralEndings = ['', '_zero', '_one', '_two', '_few', '_many', '_other'];

/** The key of a text, whether or not values come with it. */
export const keyOf = (ref: TextRef): string => (typeof ref === 'string' ? ref : ref.key);

/** The names of the values that come with a text. */
export const valueNames = (ref: TextRef): string[] => (typeof ref === 'string' ? [] : Object.keys(ref.values));

/** The keys that a reference can show: its own, and with a count those of singular and plural. */
export function shownKeys(ref: TextRef, texts: FlatTexts): string[] {
  const endings = valueNames(ref).includes('count') ? pluralEndings : [''];
  return endings.map((ending) => keyOf(ref) + ending).filter((key) => texts.has(key));
}

/** The names in the `{{placeholders}}` of a text. */
export const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = '']) => name);

function refsOfPart(part: Part): TextRef[] {
  switch (part.kind) {
    case 'statements':
    case 'reasons':
      return part.items.map(({ text }) => text);
    case 'marks':
      return part.items.flatMap(({ text, status }) => [text, status]);
    case 'table':
      return [...part.columns, ...part.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell)))];
    case 'ways':
      return part.ways.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]);
    case 'actions':
      return part.groups.flatMap(({ title, items }) => [
        title,
        ...items.flatMap(({ text, brief }) => (brief === undefined ? [text] : [text, brief])),
      ]);
    case 'open':
      return part.items.map(({ ask }) => ask);
    default:
      throw new Error(`tests/support/unit/texts.ts does not know parts like ${JSON.stringify(part)}`);
  }
}

function refsOfLanes({ title, lanes, across, outside }: Lanes): TextRef[] {
  const items = [...lanes.flatMap((lane) => lane.items), ...(across === undefined ? [] : [across]), ...outside.items];
  return [
    title,
    ...lanes.flatMap((lane) => [
      lane.title,
      lane.payer,
      lane.responsible,
      ...(lane.empty === undefined ? [] : [lane.empty]),
    ]),
    outside.title,
    ...items.flatMap(({ text, status }) => [text, status]),
  ];
}

/** Every text that a letter refers to. */
export function refsOf({ title, conclusion, lead = [], lanes, first, watch = [], summary, parts }: Letter): TextRef[] {
  return [
    title,
    ...[...conclusion, ...lead].map(({ text }) => text),
    ...(lanes === undefined ? [] : refsOfLanes(lanes)),
    ...(first?.actions ?? []).flatMap(({ text, owner }) => [text, owner]),
    ...watch.map(({ text }) => text),
    ...summary.flatMap(({ label, values }) => [label, ...values]),
    ...parts.flatMap((part) => [part.title, ...(part.intro === null ? [] : [part.intro]), ...refsOfPart(part)]),
  ];
}

/** The sentences of a text, marks for terms taken out. */
export function sentencesOf(text: string): string[] {
  const plain = text.replace(/\[\[[^|\]]+\|([^\]]+)\]\]/g, '$1');
  return plain.split(/(?<=[.!?][’)]?)\s+/).filter((sentence) => sentence !== '');
}

/** How many words a sentence has; a dash between spaces is none, a value to fill in is one. */
export const wordsIn = (sentence: string): number =>
  sentence
    .replace(/\{\{[^}]*\}\}/g, '0')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
