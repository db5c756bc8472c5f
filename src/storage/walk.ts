import type { FlowCore } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import { fit } from '../share/fit';
import { longestNote, type Own, ownName } from '../share/own';
import type { Record } from './members';

/** What is kept of a walk: never a snapshot of the machine. */
export interface Kept {
  readonly answers: AnswerSet;
  /** Question → what stands in its fields. */
  readonly drafts?: Readonly<{ [question: string]: Readonly<{ [part: string]: string }> }>;
  /** Question → what the practice wrote with it for itself. */
  readonly notes?: Own['notes'];
  /** What the practice is called; empty until somebody says so. */
  readonly name?: string;
  /** The actions that were ticked, by id. */
  readonly done?: readonly string[];
  /** The walks that were wiped or replaced, the last first, until the user is done with them. */
  readonly before?: readonly Kept[];
}

/** A kept walk as this version of the flow reads it. */
export interface KeptWalk {
  readonly kept: Kept;
  /** Answers that do not fit, by name; they are not in `kept`. */
  readonly left: readonly string[];
  /** Everything fits, in what was wiped or replaced too. */
  readonly isWhole: boolean;
}

const [answerMark, draftMark, noteMark, doneMark] = ['a/', 'd/', 'n/', 't/'];
const [ownMember, beforeName] = ['naam', 'voor'];

const under = (mark: string, values: object | undefined): [string, unknown][] =>
  Object.entries(values ?? {}).map(([id, value]) => [mark + id, value]);

/** Answers by member, whatever they are. */
export const answerMembers = (answers: object): [string, unknown][] => under(answerMark, answers);

/** A walk by member: each answer, draft and note by itself. */
export function toRecord({ answers, drafts, notes, name = '', done = [], before = [] }: Kept): Record {
  const ticks = under(doneMark, Object.fromEntries(done.map((id) => [id, true])));
  const own = [...answerMembers(answers), ...under(draftMark, drafts), ...under(noteMark, notes), ...ticks];
  if (name !== '') own.push([ownMember, name]);
  if (before.length > 0) own.push([beforeName, before.map((kept) => Object.fromEntries(toRecord(kept)))]);
  return new Map(own);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestNote;

const isTick = (value: unknown): value is true => value === true;

const isDraft = (value: unknown): value is Readonly<{ [part: string]: string }> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);

function pick<Value>(record: Record, mark: string, fits: (value: unknown) => value is Value) {
  const found: [string, Value][] = [];
  for (const [name, value] of record) {
    const id = name.slice(mark.length);
    if (name.startsWith(mark) && fits(value)) found.push([id, value]);
  }
  return Object.fromEntries(found);
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The records of the walks before this one; an earlier version of the app kept the last alone. */
function recordsBefore(record: Record): Record[] {
  const before = record.get(beforeName);
  const all: readonly unknown[] = Array.isArray(before) ? before : [before];
  return all.filter(isRecord).map((each) => new Map(Object.entries(each)));
}

/**
 * A walk out of its members, as far as they fit the flow.
 * @param version the version of the flow that kept them
 */
export function readRecord(flow: FlowCore, record: Record, version = flow.version): KeptWalk {
  const given = [...record].filter(([name]) => name.startsWith(answerMark));
  const { answers, started, missing, lapsed } = fit(
    flow,
    version,
    new Map(given.map(([name, value]) => [name.slice(answerMark.length), value])),
  );
  // In this version a checklist that lacks items is damaged, and can still be gone on with.
  const left = [...lapsed, ...(version === flow.version ? missing : [])].map(({ at }) => at);
  const before = recordsBefore(record).map((each) => readRecord(flow, each, version));
  const name = record.get(ownMember);
  const kept = {
    answers,
    drafts: { ...pick(record, draftMark, isDraft), ...started },
    notes: pick(record, noteMark, isText),
    name: isText(name) ? ownName(name) : '',
    done: Object.keys(pick(record, doneMark, isTick)),
    before: before.map((each) => each.kept),
  };
  return { kept, left, isWhole: left.length === 0 && before.every(({ isWhole }) => isWhole) };
}
