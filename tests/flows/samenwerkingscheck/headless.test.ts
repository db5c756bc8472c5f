import { expect, test } from 'vitest';
import { samenwerkingscheck } from '../../../flows/samenwerkingscheck';
import { run } from '../../support/unit/cli';
import { all, answersOf, domain } from '../../support/unit/samenwerking';

test('the headless command gives path, question, dropped answers and exactly the two keys of the advice', async () => {
  const own = answersOf('gemeente', all('gemeente', 'ja').set('gemeenteBeleid.wijkscan', 'onbekend'));
  const inputs = [
    own,
    { ...answersOf('huisarts', all('huisarts', 'nee')), ...own },
    { rol: 'huisarts', gemeenteContact: own, zebra: 1 },
    { rol: 'huisarts', raakvlakken: ['geen', 'jeugd'] },
    { rol: 'huisarts', huisartsBeleid: {} },
  ];
  const { lines, status } = await run(
    [samenwerkingscheck.id],
    inputs.map((input) => `${JSON.stringify(input)}\n`).join(''),
  );
  const [whole, both, wrongKind, themes, item] = lines.map((line) => JSON.parse(line));
  const path = ['rol', 'raakvlakken', ...Object.keys(domain.gemeente)];
  expect(whole).toEqual({
    path,
    current: null,
    dropped: [],
    advice: { acties: ['tip.B'], openVragen: ['gemeenteBeleid.wijkscan'] },
  });
  expect(Object.keys(whole.advice)).toEqual(['acties', 'openVragen']);
  expect(both).toEqual({ ...whole, dropped: Object.keys(domain.huisarts) });
  expect([wrongKind.error.code, wrongKind.error.at]).toEqual(['answer', 'gemeenteContact.aanspreekpunt']);
  expect([themes.error.code, themes.error.at]).toEqual(['answer', 'raakvlakken']);
  expect([item.error.code, item.error.at]).toEqual(['answer', 'huisartsBeleid.beleid']);
  expect(status).toBe(1);
});
