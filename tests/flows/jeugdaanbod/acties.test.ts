import { describe, expect, test } from 'vitest';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import type { Advice } from '../../../flows/jeugdaanbod/advice';
import { adviceOf, advised, checked, sampled, typed } from '../../support/unit/jeugdaanbod';
import { decided, type Facts, fitting, type Table } from '../../support/unit/table';

const nietJa = ['deels', 'nee', 'onbekend'];
const meerDanBasis = { model: ['basisEerst', 'plus', 'plusMits'] };
const basisItems = [
  'ketenafspraken',
  'verwijsmogelijkheden',
  'verwijsrecht',
  'socialeKaart',
  'aanspreekpunt',
  'meldcode',
];
const plusItems = ['aandachtshuisarts', 'casuistiek', 'korteLijnen', 'kjpConsultatie', 'jeugdhulpAanbod'];
const afspraken = [
  'terugkoppeling',
  'privacy',
  'registratie',
  'aansprakelijkheid',
  'vergoeding',
  'overleg',
  'communicatieInwoners',
];

const item = (ref: string, more = {}) => [ref, { ...more, [ref]: nietJa }] as const;
const isVoorwaarde = (id: string) => [id, { ...meerDanBasis, [`voorwaarde ${id}`]: [true] }] as const;

/** domain.md, **acties**, in order; every row that fits counts. */
const table: Table<string> = [
  ...basisItems.map((id) => item(`basisvoorwaarden.${id}`)),
  ...plusItems.map((id) => item(`plusvoorwaarden.${id}`, meerDanBasis)),
  ...['werkzaamheden', 'pohGgz', 'pohScholing'].map(isVoorwaarde),
  ['wijkscan', { onderbouwd: [false] }],
  ['pohMiddelen', { module: ['teRegelen'] }],
  ['pohMiddelen', { ...meerDanBasis, module: [undefined], 'voorwaarde pohMiddelen': [true] }],
  ['ontvlechten', { functie: ['hybride'] }],
  ['functieHelderheid', { functie: ['onbepaald'] }],
  ['hernoemen', { functieNaam: ['pohJeugd'] }],
  ['hernoemen', { naam: ['ondersteunerJeugd'], functieNaam: ['pohGgz'] }],
  ['hernoemen', { naam: ['pohGgz'], functieNaam: ['ondersteunerJeugd'] }],
  ['ruimte', { spreekuur: ['praktijk'] }],
  ...afspraken.map((id) => item(`afspraken.${id}`)),
  ['vertegenwoordiging', { vertegenwoordiging: ['nietGeregeld'] }],
];

/** domain.md, *Owners*: the first row that fits decides. */
const owners: Table<string> = [
  [
    'gemeente',
    {
      id: ['verwijsmogelijkheden', 'verwijsrecht', 'socialeKaart', 'aanspreekpunt'].map(
        (id) => `basisvoorwaarden.${id}`,
      ),
    },
  ],
  ['gemeente', { id: ['plusvoorwaarden.jeugdhulpAanbod'] }],
  ['hagro', { id: ['vertegenwoordiging'] }],
  ['hagro', { id: ['plusvoorwaarden.aandachtshuisarts'], praktijkvorm: ['solo'] }],
  ['samen', { id: ['basisvoorwaarden.ketenafspraken', 'ontvlechten', 'functieHelderheid', 'hernoemen', 'ruimte'] }],
  ['samen', { id: afspraken.map((id) => `afspraken.${id}`) }],
  ['praktijk', {}],
];

/** What the rows ask of answers on the path and of the rest of the advice. */
function factsOf(answers: Facts, advice: Advice): Facts {
  const dotted = ['basisvoorwaarden', 'plusvoorwaarden', 'afspraken'].flatMap((question) =>
    Object.entries(Object(answers[question])).map(([id, status]) => [`${question}.${id}`, status]),
  );
  const facts: Readonly<Record<string, unknown>> = Object.fromEntries([
    ...table.flatMap(([, pattern]) => Object.keys(pattern)).map((name) => [name, undefined]),
    ...['werkzaamheden', 'pohGgz', 'pohScholing', 'pohMiddelen'].map((id) => [
      `voorwaarde ${id}`,
      advice.voorwaarden.some((voorwaarde) => voorwaarde === id),
    ]),
    ...dotted,
  ]);
  const onderbouwing = Array.isArray(answers['onderbouwing']) ? answers['onderbouwing'].join() : '';
  return {
    ...facts,
    ...answers,
    ...advice,
    vertegenwoordiging: answers['vertegenwoordiging'],
    module: advice.financiering.pohGgzModule,
    onderbouwd: answers['problematiek'] !== 'onbekend' && onderbouwing !== 'indruk',
  };
}

const told = sampled().map((replay) => ({ answers: replay.answers, advice: adviceOf(replay) }));

test('everything to do is listed, in order, and nothing else', () => {
  for (const { answers, advice } of told) {
    const expected = [...new Set(fitting(table, factsOf(answers, advice)))];
    expect(advice.acties, `on ${JSON.stringify(answers)}`).toEqual(expected);
  }
});

test('every action occurs and is left out somewhere', () => {
  const all = [...new Set(table.map(([id]) => id))];
  const never = all.filter((id) => told.every(({ advice }) => !advice.acties.some((each) => each === id)));
  const always = all.filter((id) => told.every(({ advice }) => advice.acties.some((each) => each === id)));
  expect({ never, always }).toEqual({ never: [], always: [] });
});

test('the letter gives every action once, to its owner', () => {
  for (const { answers, advice } of told) {
    const groups = jeugdaanbod
      .letter(typed(answers), advice)
      .parts.flatMap((part) => (part.kind === 'actions' ? part.groups : []));
    const given = new Map(groups.flatMap((group) => group.items.map(({ id }) => [id, group.id])));
    expect([...given.keys()].toSorted()).toEqual([...advice.acties].toSorted());
    for (const [id, owner] of given) {
      expect(owner, `${id} of ${answers['praktijkvorm']}`).toBe(decided(owners, { ...answers, id }));
    }
  }
});

describe('a conditional action', () => {
  const plusvoorwaarden = checked('plusvoorwaarden', 'nee');

  test('on plus is not asked of who gets the basic offer', () => {
    expect(advised({ plusvoorwaarden, pohGgz: 'geen' }).acties).toEqual([]);
    expect(advised({ plusvoorwaarden }).acties).toHaveLength(plusItems.length);
  });

  test('on evidence holds whatever the ambition', () => {
    for (const ambitie of ['basis', 'plus', 'twijfel']) {
      expect(advised({ ambitie, onderbouwing: ['indruk'] }).acties).toContain('wijkscan');
      expect(advised({ ambitie, onderbouwing: ['indruk', 'ggd'] }).acties).not.toContain('wijkscan');
    }
  });
});
