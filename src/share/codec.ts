import type { FlowCore } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import { charactersOf, valuesOf } from './alphabet';
import { checksumLength, checksumOf } from './checksum';
import { type Digit, pack, type Take, unpack } from './digits';
import { type FittingAnswers, fit } from './fit';
import { layoutOf } from './layout';
import { digitsOf, readAnswer } from './slot';

type Linked = Pick<FlowCore, 'id' | 'version' | 'questions' | 'registry'>;

/** Why a code does not open: it is no code, it was damaged or is of another flow, or this app is too old for it. */
export type CodeError = 'format' | 'checksum' | 'newer';

/** The contents of a code; answers of an older version that no longer fit are not in `answers`. */
export interface LinkContents extends FittingAnswers {
  readonly version: number;
}

/** No code comes near this, in characters, spaces between groups included. */
const longest = 128;

/** Signs that mail and people put behind a link, as they are or escaped. */
const trailing = /(?:%[\dA-F]{2}|[^\dA-Z%])+$/iu;

/** The length as first character, never 0: with it, a lost or extra character is seen for certain, wherever it is. */
const lengthMark = (length: number): number => 1 + (length % 31);

/** A version in steps of four bits, lowest first; the fifth bit says that more follow. */
function versionDigits(version: number): Digit[] {
  const rest = Math.floor(version / 16);
  return [{ value: (version % 16) + (rest > 0 ? 16 : 0), radix: 32 }, ...(rest > 0 ? versionDigits(rest) : [])];
}

function readVersion(take: Take): number {
  const step = take(32);
  return (step % 16) + (step < 16 ? 0 : 16 * readVersion(take));
}

/**
 * Writes answers as a short code: length, packed version and answers, checksum. Order of choices and unanswered
 * questions are kept; names that the flow does not know are left out. The same answers give the same code.
 * @param answers valid answers, question id → value
 * @throws Error when the flow's registry lacks something that the answers have
 */
export function encode(flow: Linked, answers: AnswerSet): string {
  const layout = layoutOf(flow.registry, flow.version);
  for (const id of Object.keys(flow.questions)) {
    if (Object.hasOwn(answers, id) && !layout.has(id)) throw new Error(`not in the registry: ${id}`);
  }
  const known = (id: string) =>
    Object.hasOwn(flow.questions, id) && Object.hasOwn(answers, id) ? answers[id] : undefined;
  const digits = [...layout].flatMap(([id, slot]) => digitsOf(slot, known(id)));
  const packed = pack([...versionDigits(flow.version), ...digits]);
  const values = [lengthMark(packed.length), ...packed];
  return charactersOf([...values, ...checksumOf(values, flow.id)]);
}

/**
 * Reads a code that {@link encode} made for this flow, in this version or an older one. One wrong character, two, two
 * swapped, a lost or an extra one: none opens as other answers. Signs behind the code are passed over.
 */
export function decode(flow: Linked, code: string): LinkContents | { error: CodeError } {
  const all = code.length > longest ? null : valuesOf(code.replace(trailing, ''));
  if (all === null || all.length <= checksumLength) return { error: 'format' };
  const values = all.slice(0, -checksumLength);
  const [mark, ...packed] = values;
  const sum = charactersOf(checksumOf(values, flow.id));
  if (mark !== lengthMark(packed.length) || sum !== charactersOf(all.slice(-checksumLength))) {
    return { error: 'checksum' };
  }
  return open(flow, packed);
}

function open(flow: Linked, packed: readonly number[]): LinkContents | { error: CodeError } {
  let version = 0;
  const found = unpack(packed, (take) => {
    version = readVersion(take);
    if (version > flow.version) return null;
    return [...layoutOf(flow.registry, version)].map(([id, slot]) => [id, readAnswer(slot, take)] as const);
  });
  if (version > flow.version) return { error: 'newer' };
  if (version < 1 || !found?.result) return { error: 'format' };
  const given = new Map(found.result.filter(([, answer]) => answer !== undefined));
  return { ...fit(flow, version, given), version };
}
