import type { Flow } from '../../../content/flow';
import { choicesIn, valueAt } from '../../../engine/answer';
import type { AnswerSet } from '../../../engine/question';
import { type LapsedAnswer, withStarted } from '../../../share/fit';
import { withNotes } from '../../../share/own';
import type { HagroContents } from './file';
import { cut, type Hagro, isEmpty, lengths, mostPractices, type Practice, withPractice } from './hagro';
import type { PileItem, PileSkipReason } from './pile';
import { type Row, rowsOf } from './rows';

/** The result of one import, as told to the user. */
export type Message =
  | {
      readonly kind: 'added';
      readonly source: string;
      readonly id: number;
      /** It came from an older version of the questions. */
      readonly older: boolean;
      readonly lapsed: readonly LapsedAnswer[];
      /** With how many questions the practice wrote something. */
      readonly notes: number;
      /** A practice that was there already and answers nearly the same: perhaps the same one, at another time. */
      readonly resembles: { readonly id: number; readonly differences: number } | null;
    }
  | {
      readonly kind: 'duplicate';
      readonly source: string;
      /** The practice that has the same answers. */
      readonly of: number;
      /** To add it all the same. */
      readonly practice: Omit<Practice, 'id'>;
    }
  | {
      readonly kind: 'opened';
      readonly source: string;
      readonly count: number;
      /** By the ids that they have in the file. */
      readonly refused: HagroContents['refused'];
      /** By the ids that they have in the hagro now. */
      readonly lapsed: HagroContents['lapsed'];
    }
  | { readonly kind: 'skipped'; readonly source: string; readonly reason: PileSkipReason };

/** A hagro with what was brought in, and what became of each thing. */
export interface Added {
  readonly hagro: Hagro;
  readonly told: readonly Message[];
}

/** As few differences as one practice makes by changing its mind, in as many answers as tell practices apart. */
const fewDifferences = 3;
const enoughAnswers = 10;

type Said = ReadonlyMap<string, string>;
const known = new WeakMap<Flow, { readonly rows: readonly Row[]; readonly said: WeakMap<AnswerSet, Said> }>();

/** What answers say in each row that they answer; worked out once for the same answers, as many are compared with many. */
function saidIn(flow: Flow, answers: AnswerSet): Said {
  const ofFlow = known.get(flow) ?? { rows: rowsOf(flow), said: new WeakMap<AnswerSet, Said>() };
  known.set(flow, ofFlow);
  const found = ofFlow.said.get(answers);
  if (found !== undefined) return found;
  const answered = ofFlow.rows.filter(({ question }) => Object.hasOwn(answers, question));
  const said = new Map(
    answered.map((row) => [row.id, choicesIn(row.definition, valueAt(answers, row.id)).join('+')] as const),
  );
  ofFlow.said.set(answers, said);
  return said;
}

function differencesBetween(one: Said, other: Said) {
  const shared = [...one].filter(([row]) => other.has(row));
  return {
    compared: shared.length,
    either: one.size + other.size - shared.length,
    different: shared.filter(([row, said]) => other.get(row) !== said).length,
  };
}

/** The practice with the very same answers, and the one that differs least. */
function likest(flow: Flow, { practices }: Hagro, answers: AnswerSet) {
  const said = saidIn(flow, answers);
  const found = practices
    .map(({ id, answers: others }) => ({ id, ...differencesBetween(said, saidIn(flow, others)) }))
    .sort((a, b) => a.different - b.different || b.compared - a.compared);
  const same = found.find(({ different, compared, either }) => different === 0 && compared === either);
  const near = found.find(({ different, compared }) => different <= fewDifferences && compared >= enoughAnswers);
  return { same: same ?? null, near: near ?? null };
}

function addAnswers(flow: Flow, hagro: Hagro, item: Extract<PileItem, { kind: 'answers' }>): [Hagro, Message] {
  const { source, answers, saved, older, lapsed } = item;
  const more = { ...withStarted(item.started ?? {}), ...withNotes(item.notes ?? {}) };
  const practice = { name: cut(item.name, lengths.name), answers, ...more, saved, speaker: '', mandate: null };
  const { same, near } = likest(flow, hagro, answers);
  if (same) return [hagro, { kind: 'duplicate', source, of: same.id, practice }];
  if (hagro.practices.length >= mostPractices) return [hagro, { kind: 'skipped', source, reason: 'full' }];
  const resembles = near === null ? null : { id: near.id, differences: near.different };
  const notes = Object.keys(item.notes ?? {}).length;
  return [withPractice(hagro, practice), { kind: 'added', source, id: hagro.next, older, lapsed, notes, resembles }];
}

/** Merges the notes of two hagros: existing notes stay, those of the other go below them. */
function joinedPoints(here: Hagro['points'], there: Hagro['points']): Hagro['points'] {
  const joined = Object.entries(there).map(([question, other]) => {
    const own = here[question];
    if (own === undefined) return [question, other];
    const lines = own.note.split('\n');
    const fresh = other.note.split('\n').filter((line) => !lines.includes(line));
    const note = [...lines, ...fresh].filter((line, index) => line !== '' || index > 0).join('\n');
    return [question, { ...own, note: cut(note, lengths.note) }];
  });
  return { ...here, ...Object.fromEntries(joined) };
}

/** Opens a kept hagro: whole where there was none, else its practices and points come in beside what is there. */
function addHagro(flow: Flow, hagro: Hagro, item: Extract<PileItem, { kind: 'hagro' }>): [Hagro, Message[]] {
  const { source, contents } = item;
  const { refused, lapsed } = contents;
  const opened: Message = { kind: 'opened', source, count: contents.hagro.practices.length, refused, lapsed };
  if (isEmpty(hagro)) return [contents.hagro, [opened]];
  const { name, date, points } = contents.hagro;
  let result: Hagro = {
    ...hagro,
    name: hagro.name === '' ? name : hagro.name,
    date: hagro.date === '' ? date : hagro.date,
    points: joinedPoints(hagro.points, points),
  };
  const told: Message[] = [];
  const ids = new Map<number, number>();
  for (const { id, ...practice } of contents.hagro.practices) {
    const { same } = likest(flow, result, practice.answers);
    if (same) told.push({ kind: 'duplicate', source, of: same.id, practice });
    else if (result.practices.length >= mostPractices) told.push({ kind: 'skipped', source, reason: 'full' });
    else {
      ids.set(id, result.next);
      result = withPractice(result, practice);
    }
  }
  const lapsedHere = lapsed.flatMap(({ id, answers }) => {
    const here = ids.get(id);
    return here === undefined ? [] : [{ id: here, answers }];
  });
  return [result, [{ ...opened, lapsed: lapsedHere }, ...told]];
}

/** Brings things in one after the other; what was there stays as it was. */
export function addItems(flow: Flow, before: Hagro, items: readonly PileItem[]): Added {
  let hagro = before;
  const told: Message[] = [];
  for (const item of items) {
    if (item.kind === 'skipped') {
      told.push(item);
      continue;
    }
    const [after, said] = item.kind === 'hagro' ? addHagro(flow, hagro, item) : addAnswers(flow, hagro, item);
    hagro = after;
    told.push(...(Array.isArray(said) ? said : [said]));
  }
  return { hagro, told };
}
