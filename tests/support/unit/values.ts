import type { Flow } from '../../../src/content/flow';
import { type Answer, type Question, statuses } from '../../../src/engine/question';

/** A multi's first two options that can stand together, if it takes two. */
function pairOf(question: Extract<Question, { kind: 'multi' }>): string[][] {
  const pair = question.options.filter((option) => option !== question.exclusive).slice(0, 2);
  return question.max >= 2 && pair.length === 2 ? [pair] : [];
}

/**
 * Valid answers that stand for all answers to a question. Single: every option. Multi: every option alone, and one
 * pair. Checklist: every item the same, once a status. Numbers: nothing filled in, and every field filled in.
 */
export function representatives(question: Question): readonly Answer[] {
  switch (question.kind) {
    case 'single':
      return question.options;
    case 'multi':
      return [...question.options.map((option) => [option]), ...pairOf(question)];
    case 'checklist':
      return statuses.map((status) => Object.fromEntries(question.items.map((item) => [item, status])));
    case 'numbers': {
      const filled = Math.max(...Object.values(question.limits).map(({ min }) => min));
      return [{}, Object.fromEntries(question.fields.map((field) => [field, filled]))];
    }
  }
}

/** A question of a flow. @throws Error when the flow has no such question. */
export function questionOf(flow: Pick<Flow, 'questions'>, id: string): Question {
  const question = flow.questions[id];
  if (question === undefined) throw new Error(`the flow has no question ${id}`);
  return question;
}

/** Every combination of one value a key. */
export function combinations<Value>(values: Readonly<Record<string, readonly Value[]>>): Record<string, Value>[] {
  return Object.entries(values).reduce<Record<string, Value>[]>(
    (sets, [key, options]) => sets.flatMap((set) => options.map((option) => ({ ...set, [key]: option }))),
    [{}],
  );
}

/** Every non-empty selection out of options; one that is exclusive stands alone. */
export function selections<Option extends string>(options: readonly Option[], exclusive?: Option): Option[][] {
  const free = options.filter((option) => option !== exclusive);
  const all = free.reduce<Option[][]>((sets, option) => sets.flatMap((set) => [set, [...set, option]]), [[]]);
  return [...all.filter((set) => set.length > 0), ...(exclusive === undefined ? [] : [[exclusive]])];
}
