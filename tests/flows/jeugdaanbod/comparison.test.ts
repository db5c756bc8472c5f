import { describe, expect, test } from 'vitest';
import { comparison } from '../../../flows/jeugdaanbod/comparison/comparison';
import { questions } from '../../../flows/jeugdaanbod/questions';
import type { Comparison } from '../../../src/content/comparison';
import { adviceOf, typed, walked } from '../../support/unit/jeugdaanbod';
import { decided, type Table } from '../../support/unit/table';
import { told } from '../../support/unit/told';

const optionIds = ['nietsNieuws', 'basis', 'plus', 'ondersteuner', 'beide', 'hybride'];
const rowIds = ['wat', 'wet', 'verantwoordelijk', 'vraagt', 'kansen', 'risicos', 'ervaring'];

const fitOf = (compared: Comparison, id: string) => compared.options.find((option) => option.id === id)?.fit;

test('the answers reach every model, support and form', () => {
  expect(new Set(told.map(({ advice }) => advice.model))).toEqual(new Set(['basis', 'basisEerst', 'plus', 'plusMits']));
  expect(new Set(told.map(({ advice }) => advice.ondersteuning))).toEqual(
    new Set(['eenPersoon', 'beide', 'geen', 'ondersteuner', 'pohGgz']),
  );
  expect(new Set(told.map(({ advice }) => advice.functie))).toEqual(
    new Set(['gesplitst', 'hybride', 'contactpersoon', 'huisartsenzorg', 'jeugdhulp', null, 'onbepaald']),
  );
});

describe('the comparison', () => {
  test('has every option and every row, each filled and cited', () => {
    for (const { compared } of told) {
      expect(compared.rows.map(({ id }) => id)).toEqual(rowIds);
      expect(compared.options.map(({ id }) => id)).toEqual(optionIds);
      for (const option of compared.options) {
        expect(Object.keys(option.cells)).toEqual(rowIds);
        const cells = Object.values(option.cells);
        expect(cells.filter((cell) => cell.length === 0)).toEqual([]);
        expect(cells.flat().filter(({ cite }) => cite === null || cite.length === 0)).toEqual([]);
        expect(option.cite.length).toBeGreaterThan(0);
      }
    }
  });

  test('weighs arguments, and nothing else', () => {
    const known: readonly string[] = questions.afweging.options;
    for (const { compared } of told) {
      for (const { id, kind } of compared.rows) {
        const items = compared.options.flatMap(({ cells }) => cells[id] ?? []);
        expect(items.filter(({ weighs }) => weighs.length > 0 !== (kind === 'arguments'))).toEqual([]);
        expect(items.flatMap(({ weighs }) => weighs).filter((weight) => !known.includes(weight))).toEqual([]);
      }
    }
  });

  test('names under each option the rules of the groups that its verdict rests on, and no others', () => {
    const groups: Readonly<Record<string, string>> = {
      nietsNieuws: 'MFN',
      basis: 'M',
      plus: 'PM',
      ondersteuner: 'FO',
      beide: 'MFO',
    };
    for (const { compared, advice } of told) {
      for (const { id, rules } of compared.options) {
        const letters = id === 'hybride' && advice.functie === 'hybride' ? 'F' : (groups[id] ?? '');
        expect(rules, id).toEqual(advice.regels.filter((rule) => letters.includes(rule.charAt(0))));
      }
    }
  });

  const routes = ['geregeld', 'tijdelijk', 'teRegelen', undefined];
  const tables: Readonly<Record<string, Table<string>>> = {
    nietsNieuws: [
      ['fits', { acties: [false] }],
      ['notYet', { acties: [true] }],
    ],
    basis: [['fits', {}]],
    plus: [
      ['fits', { model: ['plus'] }],
      ['notYet', { model: ['plusMits', 'basisEerst'] }],
      ['fitsNot', { model: ['basis'] }],
    ],
    ondersteuner: [
      ['fits', { jeugdwet: ['geregeld'] }],
      ['notYet', { jeugdwet: ['tijdelijk', 'teRegelen'] }],
      ['fitsNot', { jeugdwet: [undefined] }],
    ],
    beide: [
      ['fits', { jeugdwet: ['geregeld'], pohGgzModule: ['geregeld'], zoekt: [false] }],
      ['fitsNot', { jeugdwet: [undefined], pohGgzModule: routes }],
      ['fitsNot', { jeugdwet: routes, pohGgzModule: [undefined] }],
      ['notYet', {}],
    ],
    hybride: [['fitsNot', {}]],
  };

  test.each(Object.entries(tables))('judges %s by the table', (option, table) => {
    const seen = new Set<unknown>();
    for (const { advice, compared } of told) {
      const { jeugdwet, pohGgzModule } = advice.financiering;
      const zoekt = advice.acties.includes('pohGgz');
      const facts = { acties: advice.acties.length > 0, model: advice.model, jeugdwet, pohGgzModule, zoekt };
      const fit = fitOf(compared, option);
      expect({ facts, fit }).toEqual({ facts, fit: decided(table, facts) });
      seen.add(fit);
    }
    expect(seen).toEqual(new Set(table.map(([fit]) => fit)));
  });

  test('marks a verdict as this product’s own where the rule that it repeats is', () => {
    const own = ['P1', 'M2', 'M4', 'F1', 'F3', 'F4', 'F5', 'N1', 'N4', 'O1'];
    const groups: Readonly<Record<string, string>> = { basis: 'M', plus: 'M', beide: 'O' };
    for (const { advice, compared } of told) {
      const basisOf = (id: string) => compared.options.find((option) => option.id === id)?.basis;
      for (const [id, group] of Object.entries(groups)) {
        if (id === 'basis' && advice.model.startsWith('plus')) continue;
        const rule = advice.regels.find((each) => each.startsWith(group)) ?? '';
        expect([id, rule, basisOf(id)]).toEqual([id, rule, own.includes(rule) ? 'gevolgtrekking' : 'bron']);
      }
      expect(basisOf('nietsNieuws')).toBe('gevolgtrekking');
    }
  });

  test('rests on rules that fired', () => {
    for (const { advice, compared } of told) {
      const fired: readonly string[] = advice.regels;
      const other = compared.options.flatMap(({ rules }) => rules).filter((id) => !fired.includes(id));
      expect(other).toEqual([]);
    }
  });

  test('puts what weighs most first, and leaves nothing out', () => {
    const replay = walked({});
    const advice = adviceOf(replay);
    const { afweging: _, ...without } = typed(replay.answers);
    const plain = comparison(without, advice);
    expect(plain.order).toBeNull();
    for (const preference of questions.afweging.options) {
      const ordered = comparison({ ...without, afweging: [preference] }, advice);
      expect(ordered.order?.preferences).toEqual([preference]);
      for (const [index, option] of ordered.options.entries()) {
        for (const [row, items] of Object.entries(option.cells)) {
          const before = plain.options[index]?.cells[row] ?? [];
          const liked = before.filter(({ weighs }) => weighs.includes(preference));
          expect(items).toEqual([...liked, ...before.filter((item) => !liked.includes(item))]);
        }
        expect({ ...option, cells: null }).toEqual({ ...plain.options[index], cells: null });
      }
    }
  });
});
