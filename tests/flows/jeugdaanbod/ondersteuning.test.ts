import { describe, expect, test } from 'vitest';
import { checked, fired, walked } from '../../support/unit/jeugdaanbod';
import { decided, fitting, type Table } from '../../support/unit/table';
import { combinations } from '../../support/unit/values';

/** domain.md, *poh*: the first row that fits decides. */
const poh: Table<boolean> = [
  [true, { model: ['plus', 'plusMits'] }],
  [true, { pohGgz: ['metJeugd', 'zonderJeugd'] }],
  [true, { functie: ['huisartsenzorg'] }],
  [false, {}],
];

/** domain.md, *jeugdhulpvraag*. */
const jeugdhulpvraag: Table<boolean> = [
  [true, { hulpvraag: ['opvoeden', 'complex'] }],
  [true, { aanspreekpunt: ['deels', 'nee', 'onbekend'] }],
  [false, {}],
];

/** domain.md, *ondersteuner*. */
const ondersteuner: Table<boolean> = [
  [false, { functie: ['huisartsenzorg'] }],
  [true, { gemeenteFunctie: ['aanwezig'] }],
  [true, { wens: ['ja'] }],
  [true, { wens: ['onbekend'], gemeenteFunctie: ['aangeboden', 'inGesprek'], jeugdhulpvraag: [true] }],
  [false, {}],
];

/** domain.md, rules O1–O4. */
const rules: Table<readonly [rule: string, outcome: string]> = [
  [['O1', 'beide'], { poh: [true], ondersteuner: [true] }],
  [['O2', 'pohGgz'], { poh: [true], ondersteuner: [false] }],
  [['O3', 'ondersteuner'], { poh: [false], ondersteuner: [true] }],
  [['O4', 'geen'], { poh: [false], ondersteuner: [false] }],
];

const functies: Readonly<Record<string, object>> = {
  jeugdhulp: {},
  huisartsenzorg: { functieBetaler: 'zorgverzekeraar', functieVerantwoordelijk: 'huisarts' },
  hybride: { functieBetaler: 'beide' },
  onbepaald: { functieBetaler: 'onbekend' },
};

const inputs = combinations({
  gemeenteFunctie: ['aanwezig', 'aangeboden', 'inGesprek', 'geen'],
  wens: ['ja', 'nee', 'onbekend'],
  soort: Object.keys(functies),
  pohGgz: ['metJeugd', 'zonderJeugd', 'gewenst', 'geen'],
});

const rest = combinations({
  ambitie: ['basis', 'plus', 'twijfel'],
  problematiek: ['meer', 'minder'],
  hulpvraag: ['lichtPsychisch', 'lichamelijk', 'opvoeden', 'complex', 'onbekend'],
  aanspreekpunt: ['ja', 'deels', 'nee', 'onbekend'],
});

describe.each(inputs)('gemeente $gemeenteFunctie, wens $wens, functie $soort, POH-GGZ $pohGgz', (input) => {
  const { gemeenteFunctie, wens, soort = '', pohGgz } = input;

  test('get the support that fits, whatever the offer and the questions for help', () => {
    for (const { ambitie, problematiek, hulpvraag = '', aanspreekpunt = 'ja' } of rest) {
      const { advice, answers } = walked({
        ...functies[soort],
        gemeenteFunctie,
        ondersteunerWens: wens,
        pohGgz,
        ambitie,
        problematiek,
        hulpvragen: [hulpvraag],
        basisvoorwaarden: { ...checked('basisvoorwaarden', 'ja'), aanspreekpunt },
      });
      const about = {
        ...input,
        functie: gemeenteFunctie === 'geen' ? null : soort,
        // Not asked when the person is there already.
        wens: gemeenteFunctie === 'aanwezig' ? undefined : wens,
        model: advice?.model,
        jeugdhulpvraag: decided(jeugdhulpvraag, { hulpvraag, aanspreekpunt }),
      };
      expect([answers['ondersteunerWens'], advice?.functie]).toEqual([about.wens, about.functie]);
      const [row] = fitting(rules, { poh: decided(poh, about), ondersteuner: decided(ondersteuner, about) });
      const told = advice === null ? [] : [fired(advice, 'O'), advice.ondersteuning];
      expect(told, `${JSON.stringify({ ambitie, problematiek, hulpvraag, aanspreekpunt })}`).toEqual([
        [row?.[0]],
        row?.[1],
      ]);
    }
  });
});
