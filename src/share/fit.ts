import { partsOf } from '../engine/answer';
import type { FlowCore, Registry } from '../engine/flow';
import { isAnswer, problemsOf } from '../engine/parse';
import { type Answer, type AnswerSet, type Question, type Status, statuses } from '../engine/question';
import type { Reason } from '../engine/schema';

/** An answer that no longer fits, and why. `at` starts with the question's id, as in {@link problemsOf}. */
export interface LapsedAnswer {
  readonly at: string;
  readonly reason: Reason | 'unknownQuestion';
}

/** Answers to some items of a checklist that has items without an answer: question → item → status. */
export type Started = Readonly<Record<string, Readonly<Record<string, Status>>>>;

/** Checklists to go on with, where there are any. */
export const withStarted = (started: Started): { readonly started?: Started } =>
  Object.keys(started).length === 0 ? {} : { started };

/** Answers sorted by whether they still fit the current questions. */
export interface FittingAnswers {
  readonly answers: AnswerSet;
  /** Checklists that got an item since; what was answered of them can be gone on with. */
  readonly started: Started;
  /** The items that `started` lacks. */
  readonly missing: readonly LapsedAnswer[];
  readonly lapsed: readonly LapsedAnswer[];
}

type AnswerMap = ReadonlyMap<string, unknown>;

const itemsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** The answers with every item where it is asked now: some went over from one checklist to another. */
function settled(registry: Registry, version: number, given: AnswerMap): AnswerMap {
  const found = new Map(given);
  for (const line of registry) {
    if (line.kind !== 'moved' || line.since <= version) continue;
    const went = itemsOf(found.get(line.from)).filter(([item]) => line.items.includes(item));
    if (went.length === 0) continue;
    const left = itemsOf(found.get(line.from)).filter(([item]) => !line.items.includes(item));
    found.set(line.from, Object.fromEntries(left));
    found.set(line.question, Object.fromEntries([...itemsOf(found.get(line.question)), ...went]));
  }
  return found;
}

const isStatus = (value: unknown): value is Status => statuses.some((status) => status === value);

/** The valid part of a checklist's answer that only lacks some items; null when anything else is wrong with it. */
function startedOf(question: Question, value: unknown): Readonly<Record<string, Status>> | null {
  const { of, names } = partsOf(question);
  if (of !== 'items') return null;
  const given: [string, Status][] = [];
  for (const [item, status] of itemsOf(value)) {
    if (!names.includes(item) || !isStatus(status)) return null;
    given.push([item, status]);
  }
  return given.length === 0 ? null : Object.fromEntries(given);
}

/**
 * Sorts answers of another version: those that still fit the current questions, in question order, the valid part of a
 * checklist that has more items now, and those that do not fit. Any other answer fits whole or not at all.
 * @param version the version of the flow that the answers were given in
 */
export function fit(
  { questions, registry }: Pick<FlowCore, 'questions' | 'registry'>,
  version: number,
  all: AnswerMap,
): FittingAnswers {
  const given = settled(registry, version, all);
  const kept: [string, Answer][] = [];
  const started: [string, Readonly<Record<string, Status>>][] = [];
  const missing: LapsedAnswer[] = [];
  const lapsed: LapsedAnswer[] = [];
  for (const [id, question] of Object.entries(questions)) {
    if (!given.has(id)) continue;
    const value = given.get(id);
    if (isAnswer(question, value)) {
      kept.push([id, value]);
      continue;
    }
    const problems = problemsOf(question, value).map(({ at, reason }) => ({ at: id + at, reason }));
    const partly = startedOf(question, value);
    if (partly === null) lapsed.push(...problems.slice(0, 1));
    else {
      started.push([id, partly]);
      missing.push(...problems);
    }
  }
  for (const id of given.keys()) if (!Object.hasOwn(questions, id)) lapsed.push({ at: id, reason: 'unknownQuestion' });
  return { answers: Object.fromEntries(kept), started: Object.fromEntries(started), missing, lapsed };
}
