import type { Part } from '../../../src/content/letter';
import { cite, gevolgtrekking } from '../../sources';
import type { Answers } from '../questions';
import { text } from '../text';

const childrenPerJeugdzorg = 7;

/** The share is the sources'; that it holds for this practice is this product's own. */
export const omvangGrounds = gevolgtrekking(
  cite('voortgangsbrief-2025', 'pagina'),
  cite('nji', '§3 Groeiend jeugdzorggebruik', 272, 273),
  cite('nji', '§3 Groeiend jeugdzorggebruik', 306),
);

/** The order of magnitude: one in seven of the practice's children, when their number was given. */
export function sizePart(a: Answers): Part[] {
  const jeugd = a.omvang?.jeugd;
  if (jeugd === undefined) return [];
  const values = { jeugd, aantal: Math.round(jeugd / childrenPerJeugdzorg) };
  return [
    {
      kind: 'statements',
      id: 'omvang',
      title: text('parts.omvang.title'),
      intro: null,
      items: [{ id: 'omvang', text: text('omvang', values), ...omvangGrounds }],
    },
  ];
}
