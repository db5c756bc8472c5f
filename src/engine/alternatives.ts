import { problemsOf } from './parse';
import { type Question, statuses } from './question';

/** Another answer to a question, one step away from the given one. */
export interface Alternative {
  readonly value: unknown;
  /** The option, or the item of a checklist, in which it differs. */
  readonly part: string;
  /** `is`: the answer, or the item, becomes `to`. `with` and `without`: the option is added to or taken from the rest. */
  readonly change: 'is' | 'with' | 'without';
  /** The new option or status. */
  readonly to: string;
}

function ofSingle(options: readonly string[], value: unknown): Alternative[] {
  return options.filter((option) => option !== value).map((to) => ({ value: to, part: to, change: 'is', to }));
}

function ofChecklist(items: readonly string[], value: unknown): Alternative[] {
  const given = new Map(Object.entries(Object(value)));
  return items.flatMap((item) =>
    statuses
      .filter((status) => status !== given.get(item))
      .map(
        (to): Alternative => ({
          value: { ...Object(value), [item]: to },
          part: item,
          change: 'is',
          to,
        }),
      ),
  );
}

function ofMulti(options: readonly string[], exclusive: string | null, value: unknown): Alternative[] {
  const given: unknown[] = Array.isArray(value) ? value : [];
  return options.map((option): Alternative => {
    if (given.includes(option)) {
      return { value: given.filter((other) => other !== option), part: option, change: 'without', to: option };
    }
    // What excludes the rest takes its place, and is given up for anything else: that is one step for a user too.
    if (option === exclusive || given.includes(exclusive))
      return { value: [option], part: option, change: 'is', to: option };
    return {
      value: options.filter((other) => other === option || given.includes(other)),
      part: option,
      change: 'with',
      to: option,
    };
  });
}

function candidates(question: Question, value: unknown): Alternative[] {
  switch (question.kind) {
    case 'single':
      return ofSingle(question.options, value);
    case 'checklist':
      return ofChecklist(question.items, value);
    case 'multi':
      return ofMulti(question.options, question.exclusive, value);
    case 'numbers':
      return [];
  }
}

/**
 * Every valid answer that is one step away: each other option; each item of a checklist at each other status; each
 * option of a multiple choice added or taken away. Numbers have none.
 */
export function alternativesTo(question: Question, value: unknown): Alternative[] {
  return candidates(question, value).filter((alternative) => problemsOf(question, alternative.value).length === 0);
}
