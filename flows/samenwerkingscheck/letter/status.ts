import type { Part } from '../../../src/content/letter';
import type { Mark } from '../../../src/content/statement';
import { partOf, questionOf } from '../../../src/engine/answer';
import { type Grounds, together } from '../../../src/engine/cite';
import type { Status } from '../../../src/engine/question';
import { bron } from '../../sources';
import { askedIn, type Item, statusOf } from '../items';
import type { Answers } from '../questions';
import { text } from '../text';
import { tipOf } from '../tips';

/** How the answers to items are shown. */
export const marks: Readonly<Record<Status, Mark>> = {
  ja: 'done',
  deels: 'partly',
  nee: 'todo',
  onbekend: 'unknown',
};

/** How many items stand, out of how many. */
export function countsOf(a: Answers): { staat: number; totaal: number } {
  const asked = askedIn(a);
  return { staat: asked.filter((item) => statusOf(a, item) === 'ja').length, totaal: asked.length };
}

/** What it rests on how much stands: the checklist. @throws Error when nothing was asked */
export function checklistGrounds(a: Answers): Grounds {
  const [first, ...others] = askedIn(a);
  if (first === undefined) throw new Error('a checklist without items');
  return together(first, ...others);
}

const standsFirst = (status: Status) => (status === 'ja' ? 0 : 1);

/** Every item with its answer, its tip, and the lines of both in the werkmap; what stands comes first. */
export function statusPart(a: Answers): Part {
  const asked = askedIn(a).map((item) => ({ item, status: statusOf(a, item) ?? 'onbekend' }));
  return {
    kind: 'marks',
    id: 'staat',
    title: text('parts.staat.title'),
    intro: text('parts.staat.intro', countsOf(a)),
    items: [...asked]
      .sort((one, other) => standsFirst(one.status) - standsFirst(other.status))
      .map(({ item, status }) => ({
        id: item.ref,
        text: labelOf(item.ref),
        mark: marks[status],
        status: text(`stand.${status}`, { tip: item.tip }),
        answer: item.ref,
        ...together(item, bron(tipOf(item.tip).cite[0])),
      })),
  };
}

const labelOf = (ref: Item['ref']) => `questions.${questionOf(ref)}.items.${partOf(ref)}.label` as const;
