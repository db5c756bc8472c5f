import { byKind, chosenIn, entriesOf } from './answer';
import { problemsOf } from './parse';
import { type Answer, type Question, statuses } from './question';

/** Another answer to a question, one step away from the given one. */
export interface Alternative {
  readonly value: Answer;
  /** The option, or the item of a checklist, in which it differs. */
  readonly part: string;
  /** `is`: the answer, or the item, becomes `to`. `with` and `without`: the option is added to or taken from the rest. */
  readonly change: 'is' | 'with' | 'without';
  /** The new option or status. */
  readonly to: string;
}

function ofSingle(options: readonly string[], value: Answer | undefined): Alternative[] {
  return options.filter((option) => option !== value).map((to) => ({ value: to, part: to, change: 'is', to }));
}

function ofChecklist(items: readonly string[], value: Answer | undefined): Alternative[] {
  const given = entriesOf(value);
  const known = items.flatMap((item) => {
    const status = statuses.find((each) => each === given.get(item));
    return status === undefined ? [] : [[item, status] as const];
  });
  return items.flatMap((item) =>
    statuses
      .filter((status) => status !== given.get(item))
      .map(
        (to): Alternative => ({
          value: { ...Object.fromEntries(known), [item]: to },
          part: item,
          change: 'is',
          to,
        }),
      ),
  );
}

function ofMulti(options: readonly string[], exclusive: string | null, value: Answer | undefined): Alternative[] {
  const given = chosenIn(value);
  return options.map((option): Alternative => {
    if (given.includes(option)) {
      return { value: given.filter((other) => other !== option), part: option, change: 'without', to: option };
    }
    // An exclusive option replaces the rest, and is replaced by any other: one step for a user too.
    if (option === exclusive || given.some((other) => other === exclusive))
      return { value: [option], part: option, change: 'is', to: option };
    return {
      value: options.filter((other) => other === option || given.includes(other)),
      part: option,
      change: 'with',
      to: option,
    };
  });
}

const candidates = (question: Question, value: Answer | undefined): Alternative[] =>
  byKind(question, {
    single: ({ options }) => ofSingle(options, value),
    multi: ({ options, exclusive }) => ofMulti(options, exclusive, value),
    checklist: ({ items }) => ofChecklist(items, value),
    numbers: () => [],
  });

/**
 * Every valid answer that is one step away: each other option; each item of a checklist at each other status; each
 * option of a multiple choice added or taken away. Numbers have none.
 */
export function alternativesTo(question: Question, value: Answer | undefined): Alternative[] {
  return candidates(question, value).filter((alternative) => problemsOf(question, alternative.value).length === 0);
}
