import type { Flow } from '../../../content/flow';
import type { TextRef } from '../../../engine/text';
import type { Practice } from '../model/hagro';
import { walked } from '../model/walked';
import { optionLetter, type RowView } from './rowViews';

interface Views {
  readonly practice: number;
  readonly value: string;
}

/** One row per outcome of the advices, in the same shape as the rows of answers. */
export function outcomeViews(
  flow: Flow,
  practices: readonly Practice[],
  say: (ref: TextRef) => string,
  notAsked: string,
): RowView[] {
  const advised = practices.flatMap(({ id, answers }) => {
    const { current, advice } = walked(flow, answers);
    return current === null ? [{ practice: id, outcomes: flow.outcomes?.(advice) ?? [] }] : [];
  });
  const [first] = advised;
  return (first?.outcomes ?? []).map(({ id, title }) => {
    const given = advised.flatMap(({ practice, outcomes }): Views[] => {
      const outcome = outcomes.find((each) => each.id === id);
      return outcome === undefined ? [] : [{ practice, value: say(outcome.text) }];
    });
    const counts = new Map<string, number>();
    for (const { value } of given) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].sort((a, b) => b[1] - a[1]);
    const most = values[0]?.[1] ?? 0;
    return {
      id,
      section: '',
      question: null,
      subject: say(title),
      within: null,
      legend: values.map(([value, count], index) => ({ letter: optionLetter(index), text: `${value} (${count})` })),
      cells: practices.map(({ id: practice }) => {
        const value = given.find((each) => each.practice === practice)?.value;
        if (value === undefined) return { practice, text: notAsked, sign: '', apart: false };
        const index = values.findIndex(([known]) => known === value);
        return { practice, text: value, sign: optionLetter(index), apart: (values[index]?.[1] ?? 0) < most };
      }),
      agree: most,
      asked: given.length,
      differs: values.length > 1,
      open: false,
    };
  });
}
