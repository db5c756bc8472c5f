import { expect, test } from 'vitest';
import { advised, checked, fired } from '../../support/unit/jeugdaanbod';
import { decided, type Table } from '../../support/unit/table';
import { combinations } from '../../support/unit/values';

/** domain.md, rules M1–M7: the first row that fits decides. `cruciaal`: a crucial item is `nee`. `inOrde`: no voorwaarden. */
const table: Table<readonly [rule: string, outcome: string]> = [
  [['M1', 'basis'], { ambitie: ['basis'] }],
  [['M2', 'basis'], { populatie: ['zwak'] }],
  [['M3', 'basis'], { poh: ['geen', 'wil niet'] }],
  [['M4', 'basisEerst'], { cruciaal: [true] }],
  [['M5', 'basis'], { ambitie: ['twijfel'], populatie: ['mogelijk'] }],
  [['M6', 'plus'], { inOrde: [true] }],
  [['M7', 'plusMits'], {}],
];

const populaties: Readonly<Record<string, object>> = {
  zwak: { problematiek: 'minder' },
  mogelijk: { problematiek: 'gemiddeld', hulpvragen: ['lichtPsychisch'] },
  sterk: { problematiek: 'meer', hulpvragen: ['lichtPsychisch', 'opvoeden'] },
};

const pohs: Readonly<Record<string, object>> = {
  opgeleid: { pohGgz: 'metJeugd' },
  wil: { pohGgz: 'zonderJeugd', pohScholing: 'ja' },
  'wil niet': { pohGgz: 'zonderJeugd', pohScholing: 'nee' },
  'weet niet': { pohGgz: 'zonderJeugd', pohScholing: 'onbekend' },
  gewenst: { pohGgz: 'gewenst' },
  geen: { pohGgz: 'geen' },
};

/** Ways in which the checklists can be answered; the crucial items are those that M4 names. */
const lijsten: Readonly<Record<string, { cruciaal: boolean; inOrde: boolean; answers: object }>> = {
  'alles ja': { cruciaal: false, inOrde: true, answers: {} },
  ...Object.fromEntries(
    [
      'basisvoorwaarden.verwijsmogelijkheden',
      'basisvoorwaarden.socialeKaart',
      'plusvoorwaarden.jeugdhulpAanbod',
    ].flatMap((item) => [listed(item, 'nee', true), listed(item, 'deels', false), listed(item, 'onbekend', false)]),
  ),
  ...Object.fromEntries([
    listed('basisvoorwaarden.meldcode', 'nee', false),
    listed('basisvoorwaarden.verwijsrecht', 'nee', false),
    listed('plusvoorwaarden.kjpConsultatie', 'nee', false),
  ]),
};

function listed(ref: string, status: 'nee' | 'deels' | 'onbekend', cruciaal: boolean) {
  const [question, item = ''] = ref.split('.');
  const id = question === 'plusvoorwaarden' ? question : 'basisvoorwaarden';
  return [
    `${item} ${status}`,
    { cruciaal, inOrde: false, answers: { [id]: checked(id, 'ja', { [item]: status }) } },
  ] as const;
}

/** One more thing that can be out of order, for which no rule of its own exists. */
const overig: Readonly<Record<string, object>> = {
  niets: {},
  geld: { pohMiddelen: 'tijdelijk' },
  indruk: { onderbouwing: ['indruk'] },
  behandeling: { werkzaamheden: ['behandeling'] },
};

const inputs = combinations({
  ambitie: ['basis', 'plus', 'twijfel'],
  populatie: Object.keys(populaties),
  poh: Object.keys(pohs),
});

const rest = combinations({ lijst: Object.keys(lijsten), over: Object.keys(overig) });

test.each(inputs)('ambitie $ambitie, populatie $populatie, POH-GGZ $poh', ({ ambitie, populatie = '', poh = '' }) => {
  const isGood = ambitie === 'plus' && populatie === 'sterk' && poh === 'opgeleid';
  for (const { lijst = '', over = '' } of rest) {
    const list = lijsten[lijst];
    const inOrde = isGood && list?.inOrde === true && over === 'niets';
    const [rule, model] = decided(table, { ambitie, populatie, poh, cruciaal: list?.cruciaal, inOrde });
    const advice = advised({ ambitie, ...populaties[populatie], ...pohs[poh], ...list?.answers, ...overig[over] });
    const told = { populatie: advice.populatie, regels: fired(advice, 'M'), model: advice.model };
    expect(told, `with ${lijst} and ${over}`).toEqual({ populatie, regels: [rule], model });
  }
});
