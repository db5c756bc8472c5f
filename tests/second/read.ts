import { type Answer, contains } from './facts';
import { type Flow } from './flow';
import { type Checklist, checklistOptions, exclusive, type Multi, type Question } from './question';
import { readSize } from './read-size';
import type { Reading } from './reading';

/** Why a line is not valid, and where. */
export interface Fault {
  readonly code: 'json' | 'answer';
  readonly at: string;
}

/** A valid line: its answers by question id, and the names the flow does not know in the parser's order. */
export interface Given {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly unknown: readonly string[];
}

/** Reads one line; whether a question is on the path makes no difference to what it allows. */
export function read(flow: Flow, line: string): Given | Fault {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { code: 'json', at: '' };
  }
  const given = members(parsed);
  if (given === undefined) return { code: 'answer', at: '' };
  const answers = new Map<string, Answer>();
  for (const { question } of flow.steps) {
    if (!given.has(question.id)) continue;
    const reading = readAnswer(question, given.get(question.id));
    if ('at' in reading) return { code: 'answer', at: reading.at };
    answers.set(question.id, reading.answer);
  }
  return { answers, unknown: [...given.keys()].filter((name) => !answers.has(name)) };
}

/** The own members of a JSON object in the parser's order; undefined for any other JSON value. */
export function members(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value));
}

/** Reads the answer to one question. */
export function readAnswer(question: Question, value: unknown): Reading {
  switch (question.kind) {
    case 'single':
      return typeof value === 'string' && contains(question.options, value)
        ? { answer: { kind: 'single', option: value } }
        : { at: question.id };
    case 'multi':
      return readMulti(question, value);
    case 'checklist':
      return readChecklist(question, value);
    case 'size':
      return readSize(question, members(value));
  }
}

/** The first bad index, then empty, too many, exclusive. */
function readMulti(question: Multi, value: unknown): Reading {
  if (!Array.isArray(value)) return { at: question.id };
  const elements: readonly unknown[] = value;
  const chosen: string[] = [];
  for (const [index, element] of elements.entries()) {
    const fits = typeof element === 'string' && contains(question.options, element) && !chosen.includes(element);
    if (!fits) return { at: `${question.id}[${index}]` };
    chosen.push(element);
  }
  const alone = chosen.length === 1 || !chosen.includes(exclusive);
  const fits = chosen.length > 0 && chosen.length <= question.atMost && alone;
  return fits ? { answer: { kind: 'multi', options: chosen } } : { at: question.id };
}

/** The items in order (missing or wrong), then names that are no item. */
function readChecklist(question: Checklist, value: unknown): Reading {
  const given = members(value);
  if (given === undefined) return { at: question.id };
  const items = new Map<string, string>();
  for (const item of question.items) {
    const option = given.get(item);
    if (typeof option !== 'string' || !contains(checklistOptions, option)) return { at: `${question.id}.${item}` };
    items.set(item, option);
  }
  const unknown = [...given.keys()].find((name) => !items.has(name));
  return unknown === undefined ? { answer: { kind: 'checklist', items } } : { at: `${question.id}.${unknown}` };
}
