import { advisor } from '../../../src/cli/advise';
import cliWords from '../../../src/cli/nl.json';
import { addItems } from '../../../src/features/hagro/model/adding';
import { toHagroText } from '../../../src/features/hagro/model/file';
import type { Hagro } from '../../../src/features/hagro/model/hagro';
import { pileOf } from '../../../src/features/hagro/model/pile';
import { callOf, linkOf as safeLinkOf } from '../../../src/local/faults';
import { parseLocal } from '../../../src/local/parse';
import { fromLocalCode, toLocalCode, toLocalText } from '../../../src/local/write';
import { numberOf } from '../../../src/question/number';
import { parseHash } from '../../../src/route/route';
import { decode, encode } from '../../../src/share/codec';
import { fromFile } from '../../../src/share/file';
import { itemsOfText } from '../../../src/share/pasted';
import { plainName } from '../../../src/share/plain';
import { changedIn, nothing, recordOf } from '../../../src/storage/members';
import { sealed, unsealed } from '../../../src/storage/sealed';
import { readRecord, toRecord } from '../../../src/storage/walk';
import { least } from '../../local/village';
import { manyAnswers } from '../unit/arbitraries';
import { hagroOf, practiceOf } from '../unit/hagro';
import { fileOf, flow, flows, linkOf } from '../unit/pile';
import { type Dice, mutatedJson, mutatedText, oneOf, rawText } from './mutate';

/** One way in: what a stranger may send, and what takes it in. */
export interface Kind {
  readonly name: string;
  readonly make: (dice: Dice) => string;
  /** @throws Error when what came in was taken for something that it is not */
  readonly take: (input: string) => unknown;
}

const [answers = {}, ...others] = manyAnswers(flow, 8);
const sets = [answers, ...others] as const;
const codes = sets.map((set) => encode(flow, set)) as [string, ...string[]];
const links = sets.map((set) => linkOf(flow, set)) as [string, ...string[]];
const files = sets.map((set) => fileOf(flow, set)) as [string, ...string[]];
const kept = sealed(flow.version, changedIn(nothing, new Map(), toRecord({ answers }), 'tab'));
const [asked = ''] = flow.local ?? [];
const filling = { ...least, flow: flow.id, version: flow.version, answers: { [asked]: answers[asked] ?? [] } };
const local = toLocalText(filling);
const localCode = toLocalCode(filling);
const there: Hagro = { ...hagroOf([practiceOf(2, answers), practiceOf(7, { ambitie: 'plus' })]), name: 'x' };
const hagro = toHagroText(flow, there);
const advise = advisor(flow, cliWords);

function must(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what);
}

const unseen = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/u;

/** Adds to a hagro, which must keep what was there. */
function added(items: Parameters<typeof addItems>[2]): void {
  const { hagro: after } = addItems(flow, there, items);
  must(JSON.stringify(after.practices.slice(0, 2)) === JSON.stringify(there.practices), 'practices changed');
  must(after.name === there.name, 'the name changed');
  must(!after.practices.some(({ name }) => unseen.test(name)), 'a name has signs that cannot be seen');
}

export const kinds: readonly Kind[] = [
  { name: 'code, raw', make: rawText, take: (text) => decode(flow, text) },
  { name: 'code, changed', make: (dice) => mutatedText(dice, oneOf(dice, codes)), take: (text) => decode(flow, text) },
  { name: 'file, raw', make: (dice) => mutatedText(dice, oneOf(dice, files)), take: (text) => fromFile(flows, text) },
  {
    name: 'file, changed',
    make: (dice) => mutatedJson(dice, oneOf(dice, files)),
    take: (text) => fromFile(flows, text),
  },
  {
    name: 'kept walk',
    make: (dice) => (dice(2) === 0 ? mutatedJson(dice, kept) : mutatedText(dice, kept)),
    take(text) {
      const found = unsealed(text);
      if (found !== null && found !== 'newer') readRecord(flow, recordOf(found.members), found.version);
    },
  },
  { name: 'local filling', make: (dice) => mutatedJson(dice, local), take: (text) => parseLocal(flows, text) },
  {
    name: 'local code',
    make: (dice) => (dice(2) === 0 ? mutatedText(dice, localCode) : rawText(dice)),
    take: (text) => fromLocalCode(flows, text),
  },
  {
    name: 'hagro',
    make: (dice) => (dice(2) === 0 ? mutatedJson(dice, hagro) : mutatedText(dice, hagro)),
    take: (text) => added(pileOf(flow, flows, [{ name: 'hagro', text }])),
  },
  {
    name: 'pile of files',
    make: (dice) => mutatedJson(dice, oneOf(dice, [hagro, local, kept, ...files])),
    take: (text) => added(pileOf(flow, flows, [{ name: `${text.slice(0, 20)}.json`, text }])),
  },
  {
    name: 'pasted text',
    make: (dice) => mutatedText(dice, `${rawText(dice)} ${oneOf(dice, links)}\n${oneOf(dice, links)}`),
    take: (text) => added(itemsOfText(flow, text)),
  },
  {
    name: 'address',
    make: (dice) =>
      dice(2) === 0 ? `#/${rawText(dice)}` : mutatedText(dice, `#/${flow.id}/deel/${oneOf(dice, codes)}?terug=advies`),
    take: (text) => parseHash(text),
  },
  {
    name: 'line of answers',
    make: (dice) => (dice(2) === 0 ? mutatedJson(dice, JSON.stringify(oneOf(dice, sets as never))) : rawText(dice)),
    take: (text) => JSON.stringify(advise(text)),
  },
  {
    name: 'link and telephone number',
    make: (dice) =>
      mutatedText(dice, oneOf(dice, ['https://kaart.example.nl/jeugd', 'javascript:alert(1)', '+31 (0)6 12 34'])),
    take(text) {
      const link = safeLinkOf(text);
      must(link === null || ['http:', 'https:'].includes(link.protocol), 'a link to elsewhere than the web');
      must(/^tel:[\d+]*$/u.test(callOf(text)), 'a telephone number with more than digits');
    },
  },
  {
    name: 'name and number',
    make: rawText,
    take(text) {
      must(!unseen.test(plainName(text)), 'a name has signs that cannot be seen');
      numberOf(text);
    },
  },
];

/** What went wrong with inputs of one kind. */
export interface Outcome {
  readonly thrown: readonly { readonly seed: number; readonly error: string }[];
  /** The longest that one input took, in milliseconds of the processor, and of which seed. */
  readonly slowest: { readonly seed: number; readonly took: number };
}

const shapeOfPrototypes = () =>
  [Object.prototype, Array.prototype, String.prototype].map((each) => Object.getOwnPropertyNames(each).length).join();

/** Sends many inputs of one kind in; the same seeds are the same inputs. */
export function fuzzed(kind: Kind, seeds: Iterable<number>, diceOf: (seed: number) => Dice): Outcome {
  const before = shapeOfPrototypes();
  const thrown: { seed: number; error: string }[] = [];
  let slowest = { seed: 0, took: 0 };
  for (const seed of seeds) {
    const input = kind.make(diceOf(seed));
    const start = process.cpuUsage();
    try {
      kind.take(input);
      must(shapeOfPrototypes() === before, 'a prototype changed');
    } catch (error) {
      thrown.push({ seed, error: String(error) });
    }
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    if (took > slowest.took) slowest = { seed, took };
  }
  return { thrown, slowest };
}
