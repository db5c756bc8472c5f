import { describe, expect, test } from 'vitest';
import { functiecheck } from '../../../flows/functiecheck';
import { run } from '../../support/unit/cli';
import { typical as all } from '../../support/unit/functiecheck';

/** Every eleventh: a letter is long. */
const typical = all.filter((_, index) => index % 11 === 0);

const idsOf = ({ answers, advice }: (typeof typical)[number]) =>
  functiecheck.letter(answers, advice).parts.map(({ id }) => id);

describe('the letter', () => {
  test('lists the smallest changes exactly when the form is not clear', () => {
    for (const one of typical) {
      const { functie, functieMits } = one.advice;
      const clear = functie !== 'hybride' && functie !== 'onbepaald' && functieMits.length === 0;
      expect(idsOf(one).includes('wijzigen')).toBe(!clear);
    }
  });

  test('shows law, payer, employer, responsibility, work, referral, file and name beside the two roles', () => {
    for (const { answers, advice } of typical) {
      const roles = functiecheck.letter(answers, advice).parts.find(({ id }) => id === 'rollen');
      const rows = roles?.kind === 'table' ? roles.rows : [];
      expect(rows.map(({ id }) => id)).toEqual([
        'wet',
        'betaler',
        'werkgever',
        'verantwoordelijk',
        'taken',
        'verwijzing',
        'dossier',
        'naam',
      ]);
      for (const { cells } of rows) for (const cell of cells) expect([cell].flat().length).toBeGreaterThan(0);
    }
  });

  test('lists what to find out exactly when something is not known', () => {
    for (const one of typical) expect(idsOf(one).includes('open')).toBe(one.advice.openVragen.length > 0);
  });

  test('has an agenda with what the letter says to agree', () => {
    for (const { answers, advice } of typical) {
      const part = functiecheck.letter(answers, advice).parts.find(({ id }) => id === 'afspraken');
      const rows = part?.kind === 'table' ? part.rows.map(({ id }) => id) : [];
      const [agenda] = functiecheck.agendas(answers, advice);
      expect(agenda?.items.map(({ id }) => id)).toEqual(['vorm', ...rows]);
    }
  });
});

test('the headless command gives exactly the keys of the advice, in their order', async () => {
  const [example] = await functiecheck.examples();
  const { lines, status } = await run(
    [functiecheck.id],
    `${JSON.stringify(example?.answers)}\n{"functieTaken":["onbekend"]}\n`,
  );
  const [whole, short] = lines.map((line) => JSON.parse(line));
  expect(Object.keys(whole)).toEqual(['path', 'current', 'dropped', 'advice']);
  expect(Object.keys(whole.advice)).toEqual(['functie', 'functieMits', 'naam', 'hernoemen', 'regels', 'openVragen']);
  expect(whole.advice).toMatchObject(Object(example?.advice));
  expect(short).toEqual({ path: ['functieTaken'], current: 'functieBetaler', dropped: [], advice: null });
  expect(status).toBe(0);
});
