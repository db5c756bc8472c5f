import type { Part } from '../../../src/content/letter';
import { cite } from '../../sources';
import type { Answers } from '../questions';
import { text } from '../text';

const childrenPerJeugdzorg = 7;

/** The order of magnitude: one in seven of the practice's children, when their number was given. */
export function sizePart(a: Answers): Part[] {
  const jeugd = a.omvang?.jeugd;
  if (jeugd === undefined) return [];
  const values = { jeugd, aantal: Math.round(jeugd / childrenPerJeugdzorg) };
  const source = [
    cite('voortgangsbrief-2025', 'pagina'),
    cite('nji', '§3 Groeiend jeugdzorggebruik', 272, 273),
    cite('nji', '§3 Groeiend jeugdzorggebruik', 306),
  ] as const;
  return [
    {
      kind: 'statements',
      id: 'omvang',
      title: text('parts.omvang.title'),
      intro: null,
      items: [{ id: 'omvang', text: text('omvang', values), basis: 'gevolgtrekking', cite: source }],
    },
  ];
}
