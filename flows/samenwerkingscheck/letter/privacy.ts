import type { Part } from '../../../src/content/letter';
import { type Grounds, together } from '../../../src/engine/cite';
import { bron, cite, meldcode, veiligThuis } from '../../sources';
import type { Answers } from '../questions';
import { type Key, text } from '../text';

type Subject = 'toestemming' | 'doel' | 'vragen' | 'oordeel';

const b5 = (first: number, last: number) => cite('werkmap', 'Bijlage B5', first, last);

type Side = 'gemeente' | 'huisarts';

/** How a municipality asks for information on a patient, and how a GP answers, subject by subject. */
export const asking: readonly ({ readonly id: Subject } & Readonly<Record<Side, Grounds>>)[] = [
  { id: 'toestemming', gemeente: bron(b5(2470, 2479)), huisarts: bron(b5(2448, 2456)) },
  { id: 'doel', gemeente: bron(b5(2480, 2483)), huisarts: bron(b5(2457, 2460)) },
  { id: 'vragen', gemeente: bron(b5(2484, 2489)), huisarts: bron(b5(2461, 2464)) },
  { id: 'oordeel', gemeente: bron(b5(2490, 2493)), huisarts: bron(b5(2465, 2467)) },
];

/** What both sides have to know when they share information. */
export const sharing: readonly ({ readonly id: string; readonly key: Key } & Grounds)[] = [
  { id: 'nu', key: 'delen.nu', basis: 'gevolgtrekking', cite: [b5(2510, 2512), cite('leerkring', 'Epe', 54)] },
  {
    id: 'meldcode',
    key: 'delen.meldcode',
    basis: 'gevolgtrekking',
    cite: [meldcode, veiligThuis],
  },
  {
    id: 'elkeKeer',
    key: 'delen.elkeKeer',
    basis: 'bron',
    cite: [cite('leerkring', 'Epe', 54), cite('leidraad', 'Basisvoorwaarden', 74)],
  },
  {
    id: 'vastleggen',
    key: 'delen.vastleggen',
    basis: 'bron',
    cite: [cite('leidraad', 'Basisvoorwaarden', 73), cite('nji', '§4 Aandachtspunten', 467, 471)],
  },
  { id: 'cijfers', key: 'delen.cijfers', basis: 'bron', cite: [b5(2499, 2509)] },
];

/** How to ask and how to answer, the reader's own side first, and what both have to know. */
export function privacyParts(a: Answers): Part[] {
  const sides = a.rol === 'gemeente' ? (['gemeente', 'huisarts'] as const) : (['huisarts', 'gemeente'] as const);
  return [
    {
      kind: 'table',
      id: 'gegevens',
      title: text('parts.gegevens.title'),
      intro: text('parts.gegevens.intro'),
      columns: [text('gegevens.onderwerp'), ...sides.map((side) => text(`gegevens.${side}`))],
      rows: asking.map((row) => ({
        id: row.id,
        cells: [text(`gegevens.${row.id}.title`), ...sides.map((side) => text(`gegevens.${row.id}.${side}`))],
        mark: null,
        ...together(row[sides[0]], row[sides[1]]),
      })),
    },
    {
      kind: 'statements',
      id: 'delen',
      title: text('parts.delen.title'),
      intro: null,
      items: sharing.map(({ id, key, basis, cite: cites }) => ({ id, text: text(key), basis, cite: cites })),
    },
  ];
}
