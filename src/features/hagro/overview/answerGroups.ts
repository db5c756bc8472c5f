import { optionsOf } from '../../../engine/answer';
import { groupBy } from '../../../engine/groupBy';
import type { Topic } from '../discuss/topics';
import { type ComparedRow, spreadOf } from '../model/matrix';
import { effectOf, type Matter } from '../model/matters';
import type { RowView } from './rowViews';

/** Practices that gave one answer, or that stand apart in one item of a checklist. */
export interface AnswerGroup {
  readonly id: string;
  readonly text: string;
  readonly practices: readonly number[];
}

/** A line of the overview: what it is about, and who answers what. */
export interface GroupedRow {
  readonly id: string;
  /** Null for an outcome of the advices. */
  readonly question: string | null;
  readonly subject: string;
  /** Whether the groups are items of a checklist with those who answer otherwise than the largest group. */
  readonly areItems: boolean;
  readonly groups: readonly AnswerGroup[];
  /** How many advices get another conclusion. */
  readonly conclusions: number;
}

type Ask = (question: string, part: string) => string;

const byId = (practices: readonly number[]): number[] => [...practices].sort((a, b) => a - b);
const largestFirst = (groups: readonly AnswerGroup[]): AnswerGroup[] =>
  [...groups].sort((a, b) => b.practices.length - a.practices.length);

function optionGroups(compared: ComparedRow, ask: Ask): AnswerGroup[] {
  const { question, definition } = compared.row;
  const spread = spreadOf(compared);
  return largestFirst(
    optionsOf(definition).flatMap((id) => {
      const practices = byId(spread.get(id) ?? []);
      return practices.length === 0 ? [] : [{ id, text: ask(question, `options.${id}.label`), practices }];
    }),
  );
}

/** Items in which the same practices stand apart share a group. */
function itemGroups(rows: readonly ComparedRow[], ask: Ask): AnswerGroup[] {
  const apart = groupBy(rows, ({ variants }) =>
    byId(variants.slice(1).flatMap(({ practices }) => practices)).join(' '),
  );
  return [...apart].map(([id, same]) => ({
    id,
    text: same.map(({ row }) => ask(row.question, `items.${row.part}.short`)).join(', '),
    practices: id.split(' ').map(Number),
  }));
}

const turns = ({ row }: ComparedRow, matters: ReadonlyMap<string, Matter>) => {
  const matter = matters.get(row.id);
  return matter !== undefined && effectOf(matter) === 'conclusion';
};

/** A question with who answered what; of a checklist only the items that change a conclusion. */
export function questionRow(
  topic: Topic,
  conclusions: number,
  matters: ReadonlyMap<string, Matter>,
  ask: Ask,
): GroupedRow {
  const [first] = topic.rows;
  const areItems = first?.row.of === 'items';
  const groups = areItems
    ? itemGroups(
        topic.rows.filter((each) => turns(each, matters)),
        ask,
      )
    : topic.rows.flatMap((each) => optionGroups(each, ask));
  return { id: topic.id, question: topic.id, subject: ask(topic.id, 'short'), areItems, groups, conclusions };
}

/** An outcome of the advices with who got which. */
export function outcomeRow({ id, subject, cells }: RowView): GroupedRow {
  const found = new Map<string, number[]>();
  for (const { practice, text, sign } of cells) {
    if (sign !== '') found.set(text, [...(found.get(text) ?? []), practice]);
  }
  const groups = largestFirst([...found].map(([text, practices]) => ({ id: text, text, practices })));
  return { id, question: null, subject, areItems: false, groups, conclusions: 0 };
}
