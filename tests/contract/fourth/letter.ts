import { type Agenda, groupOf, plainLines } from '../../../src/content/agenda';
import type { Letter } from '../../../src/content/letter';
import type { Grounds } from '../../../src/engine/cite';
import type { Outcome } from '../../../src/engine/outcome';
import type { KeyOf, TextRef } from '../../../src/engine/text';
import { type Advice, explain } from './advice';
import type nl from './nl.json';
import { type Answers, passage } from './questions';

const text = (key: KeyOf<typeof nl>, values?: Readonly<Record<string, string>>): TextRef =>
  values ? { key, values } : key;

const grounds: Grounds = { basis: 'bron', cite: passage };

const word = ({ gaan }: Advice) => (gaan ? 'ga' : 'blijf');

/** What the advice turns on. */
export const outcomes = (advice: Advice): Outcome[] => [
  { id: 'plan', value: word(advice), title: text('plan'), text: text(`kort.${word(advice)}`), grounds },
];

/** The advice as a letter. */
export function letter(a: Answers, advice: Advice): Letter {
  const part = { intro: null } as const;
  return {
    title: text(`title.${word(advice)}`),
    conclusion: [{ text: text(`kort.${word(advice)}`), ...grounds }],
    summary: outcomes(advice).map(({ id, title, text: value }) => ({ id, label: title, values: [value], grounds })),
    parts: [
      {
        ...part,
        kind: 'reasons',
        id: 'waarom',
        title: text('waarom'),
        items: explain(a).map(({ id, because, basis, cite }) => ({
          id,
          because,
          basis,
          cite,
          text: text('regel', { weer: a.weer ?? '' }),
        })),
      },
      {
        ...part,
        kind: 'open',
        id: 'open',
        title: text('open'),
        items: advice.openVragen.map((answer) => ({ answer, ask: text('kijk') })),
      },
    ],
  };
}

/** What to take along. */
export const agendas = (): Agenda[] => [
  {
    id: 'lijst',
    title: text('lijst'),
    intro: text('waarom'),
    items: [
      {
        id: 'tas',
        title: text('sections.tas'),
        groups: groupOf(null, plainLines([text('kijk')])),
        blanks: 2,
        ...grounds,
      },
    ],
  },
];
