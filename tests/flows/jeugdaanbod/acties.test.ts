import { expect, test } from 'vitest';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import { typed } from '../../support/unit/jeugdaanbod';
import { type Practice, practices } from '../../support/unit/practices';
import { decided, fitting, type Table } from '../../support/unit/table';

const nietJa = ['deels', 'nee', 'onbekend'];
const meerDanBasis = { model: ['basisEerst', 'plus', 'plusMits'] };
const basisItems = [
  'ketenafspraken',
  'verwijsmogelijkheden',
  'verwijsrecht',
  'socialeKaart',
  'aanspreekpunt',
  'meldcode',
  'samenwerking',
];
const plusItems = ['aandachtshuisarts', 'casuistiek', 'korteLijnen', 'kjpConsultatie', 'jeugdhulpAanbod'];
const functieAfspraken = ['aansprakelijkheid', 'registratie', 'dossier'];
const afspraken = ['terugkoppeling', 'privacy', 'vergoeding', 'overleg', 'communicatieInwoners'];
const mitsen = ['betaler', 'verdeling', 'verantwoordelijkheid', 'aansturing', 'werkgever', 'taken'];
const zuiver = ['gesplitst', 'contactpersoon', 'jeugdhulp', 'huisartsenzorg', 'onbepaald'];

const item = (ref: string, more = {}) => [ref, { ...more, [ref]: nietJa }] as const;

/** domain.md, **acties**, in order; every row that fits counts, once. */
const table: Table<string> = [
  ...basisItems.map((id) => item(`basisvoorwaarden.${id}`)),
  ...plusItems.map((id) => item(`plusvoorwaarden.${id}`, meerDanBasis)),
  ['ambitie', { ...meerDanBasis, 'voorwaarde ambitie': [true] }],
  ['werkzaamheden', { ...meerDanBasis, 'voorwaarde werkzaamheden': [true] }],
  ['pohGgz', { ...meerDanBasis, 'voorwaarde pohGgz': [true] }],
  ['pohGgz', { ambitie: ['plus'], 'voorwaarde pohGgz': [true] }],
  ['pohGgz', { pohGgz: ['gewenst'], isPoh: [false] }],
  [
    'pohGgz',
    {
      pohGgz: ['geen'],
      functie: ['huisartsenzorg'],
      gemeenteFunctie: ['aangeboden', 'inGesprek', 'geen'],
      ondersteunerWens: ['ja'],
    },
  ],
  ['pohScholing', { ...meerDanBasis, pohGgz: ['zonderJeugd'], eigenPoh: [true] }],
  ['wijkscan', { onderbouwd: [false] }],
  ['pohMiddelen', { module: ['teRegelen', 'tijdelijk'] }],
  ['pohMiddelen', { module: [undefined], ...meerDanBasis, 'voorwaarde pohMiddelen': [true] }],
  ['pohMiddelen', { module: [undefined], ...meerDanBasis, vanGemeente: [true] }],
  ['ondersteunerVragen', { gemeenteFunctie: ['aangeboden', 'inGesprek', 'geen'], ondersteuner: [true] }],
  ['afbouwen', { gemeenteFunctie: ['aanwezig'], ondersteunerWens: ['nee'] }],
  ['ontvlechten', { functie: ['hybride'] }],
  ...mitsen.map((id) => [`functie.${id}`, { [`mits ${id}`]: [true], functie: zuiver }] as const),
  [
    'functieMiddelen',
    { jeugdwet: ['tijdelijk', 'teRegelen'], functieMiddelen: ['tijdelijk', 'onbekend'], functie: zuiver },
  ],
  ['hernoemen', { functieNaam: ['pohJeugd'] }],
  ['hernoemen', { naam: ['ondersteunerJeugd'], functieNaam: ['pohGgz'] }],
  ['hernoemen', { naam: ['pohGgz'], functieNaam: ['ondersteunerJeugd'] }],
  ['ruimte', { spreekuur: ['praktijk', 'onbekend'] }],
  ...functieAfspraken.map((id) => item(`functieAfspraken.${id}`)),
  ...afspraken.map((id) => item(`afspraken.${id}`)),
  ['vertegenwoordiging', { vertegenwoordiging: ['nietGeregeld'] }],
];

/** domain.md, *Owners*: the first row that fits decides. */
const owners: Table<string> = [
  [
    'gemeente',
    {
      id: [
        ...['verwijsmogelijkheden', 'verwijsrecht', 'socialeKaart', 'aanspreekpunt'].map(
          (id) => `basisvoorwaarden.${id}`,
        ),
        'plusvoorwaarden.jeugdhulpAanbod',
        'functieMiddelen',
      ],
    },
  ],
  ['hagro', { id: ['vertegenwoordiging'] }],
  ['hagro', { id: ['plusvoorwaarden.aandachtshuisarts'], praktijkvorm: ['solo'] }],
  ['samen', { id: ['ketenafspraken', 'samenwerking'].map((id) => `basisvoorwaarden.${id}`) }],
  ['samen', { id: ['afbouwen', 'ontvlechten', 'hernoemen', 'ruimte'] }],
  ['samen', { id: mitsen.map((id) => `functie.${id}`) }],
  ['samen', { id: functieAfspraken.map((id) => `functieAfspraken.${id}`) }],
  ['samen', { id: afspraken.map((id) => `afspraken.${id}`) }],
  ['praktijk', {}],
];

const more = ({ advice, facts }: Practice) => ({
  ...facts,
  ...Object.fromEntries(
    ['ambitie', 'werkzaamheden', 'pohGgz', 'pohMiddelen'].map((id) => [
      `voorwaarde ${id}`,
      advice.voorwaarden.some((voorwaarde) => voorwaarde === id),
    ]),
  ),
  naam: advice.naam,
  module: advice.financiering.pohGgzModule,
  jeugdwet: advice.financiering.jeugdwet,
});

test('everything to do is listed, in order, and nothing else', () => {
  for (const practice of practices) {
    const expected = [...new Set(fitting(table, more(practice)))];
    expect(practice.advice.acties, JSON.stringify(practice.answers)).toEqual(expected);
  }
});

test('every action occurs and is left out somewhere', () => {
  const all = [...new Set(table.map(([id]) => id))];
  const count = (id: string) => practices.filter(({ advice }) => advice.acties.some((each) => each === id)).length;
  expect(all.filter((id) => count(id) === 0 || count(id) === practices.length)).toEqual([]);
});

test('the letter gives every action once, to its owner', () => {
  for (const { answers, advice } of practices.filter((_, index) => index % 5 === 0)) {
    const groups = jeugdaanbod
      .letter(typed(answers), advice)
      .parts.flatMap((part) => (part.kind === 'actions' && part.id === 'acties' ? part.groups : []));
    const given = new Map(groups.flatMap((group) => group.items.map(({ id }) => [id, group.id])));
    expect([...given.keys()].toSorted()).toEqual([...advice.acties].toSorted());
    for (const [id, owner] of given) {
      expect(owner, `${id} of ${answers['praktijkvorm']}`).toBe(decided(owners, { ...answers, id }));
    }
  }
});
