import type { FlowCore } from '../engine/flow';
import { isAnswer } from '../engine/parse';
import type { Answer, AnswerSet } from '../engine/question';
import { fit, type LapsedAnswer } from '../share/fit';
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
  /** What a wipe or a replacement took away, until the user is done with it; null when there is nothing. */
  readonly before?: Kept | null;
}

/** A kept walk as this version of the flow reads it. */
export interface KeptWalk extends Kept {
  /** Answers that do not fit; they are not in `answers`. */
  readonly lapsed: readonly LapsedAnswer[];
}

const [answerMark, draftMark, noteMark, doneMark] = ['a/', 'd/', 'n/', 't/'];
const [ownMember, beforeName] = ['naam', 'voor'];

const under = (mark: string, values: object | undefined): [string, unknown][] =>
  Object.entries(values ?? {}).map(([id, value]) => [mark + id, value]);

/** Answers by member, whatever they are. */
export const answerMembers = (answers: object): [string, unknown][] => under(answerMark, answers);

/** A walk by member: each answer, draft and note by itself. */
export function toRecord({ answers, drafts, notes, name = '', done = [], before = null }: Kept): Record {
  const ticks = under(doneMark, Object.fromEntries(done.map((id) => [id, true])));
  const own = [...answerMembers(answers), ...under(draftMark, drafts), ...under(noteMark, notes), ...ticks];
  if (name !== '') own.push([ownMember, name]);
  return new Map(before === null ? own : [...own, [beforeName, Object.fromEntries(toRecord(before))]]);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestNote;

const isTick = (value: unknown): value is true => value === true;

const isDraft = (value: unknown): value is Readonly<{ [part: string]: string }> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);

function pick<Value>(record: Record, mark: string, fits: (value: unknown, id: string) => value is Value) {
  const found: [string, Value][] = [];
  for (const [name, value] of record) {
    const id = name.slice(mark.length);
    if (name.startsWith(mark) && fits(value, id)) found.push([id, value]);
  }
  return Object.fromEntries(found);
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A walk out of its members, as far as they fit the flow; what does not is left out. */
export function fromRecord(flow: Pick<FlowCore, 'questions'>, record: Record): Kept {
  const fits = (value: unknown, id: string): value is Answer => {
    const question = Object.hasOwn(flow.questions, id) ? flow.questions[id] : undefined;
    return question !== undefined && isAnswer(question, value);
  };
  const [name, before] = [record.get(ownMember), record.get(beforeName)];
  return {
    answers: pick(record, answerMark, fits),
    drafts: pick(record, draftMark, isDraft),
    notes: pick(record, noteMark, isText),
    name: isText(name) ? ownName(name) : '',
    done: Object.keys(pick(record, doneMark, isTick)),
    before: isRecord(before) ? fromRecord(flow, new Map(Object.entries(before))) : null,
  };
}

/** A walk out of members that an older version may have kept; what does not fit is named. */
export function readRecord(flow: FlowCore, version: number, record: Record): KeptWalk {
  const given = [...record].filter(([name]) => name.startsWith(answerMark));
  const { answers, started, missing, lapsed } = fit(
    flow,
    version,
    new Map(given.map(([name, value]) => [name.slice(answerMark.length), value])),
  );
  const rest = fromRecord(flow, record);
  // In this version a checklist that lacks items is damaged, and can still be gone on with.
  const partly = version === flow.version ? missing : [];
  return { ...rest, answers, drafts: { ...rest.drafts, ...started }, lapsed: [...lapsed, ...partly] };
}
