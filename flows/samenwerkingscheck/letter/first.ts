import type { Part } from '../../../src/content/letter';
import { degreeOf, firstOf } from '../first';
import { layers } from '../layers';
import type { Answers } from '../questions';
import { text } from '../text';
import { marks } from './status';

/** What comes first, no more than three, with why; no part when there is nothing to do. */
export function firstPart(a: Answers): Part[] {
  const first = firstOf(a);
  if (first.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'eerst',
      title: text('parts.eerst.title'),
      intro: text('parts.eerst.intro'),
      columns: [text('parts.eerst.actie'), text('parts.eerst.waarom'), text('parts.eerst.nu')],
      rows: first.map(({ id, layer, cite }) => {
        const degree = degreeOf(a, id);
        return {
          id: `tip.${id}`,
          cells: [text(`tips.${id}.short`), text(`lagen.${layer}`), text(`stand.${degree}`, { tip: id })],
          mark: marks[degree],
          basis: 'gevolgtrekking',
          cite: [cite[0], ...(layers.find((each) => each.id === layer)?.cite ?? [])],
        };
      }),
    },
  ];
}
