import { expect, test } from 'vitest';
import { samenwerkingscheck } from '../../../flows/samenwerkingscheck';
import { items } from '../../../flows/samenwerkingscheck/items';
import { tipOf, tips } from '../../../flows/samenwerkingscheck/tips';
import { sources } from '../../../flows/sources';
import type { Source } from '../../../src/engine/cite';
import { all, answersOf, checked, rowsOf, sides } from '../../support/unit/samenwerking';

const sections: Source['sections'] = sources.werkmap.sections;
const checklists = { huisarts: 'Checklist huisartsen', gemeente: 'Checklist gemeenten' } as const;

/** Where the groups of the checklists stand in the werkmap, read by hand. */
const groups: Readonly<Record<string, readonly [first: number, last: number]>> = {
  huisartsPartner: [599, 602],
  huisartsContact: [604, 612],
  huisartsAfspraken: [614, 620],
  huisartsBeleid: [622, 622],
  gemeentePartner: [646, 650],
  gemeenteContact: [652, 663],
  gemeenteAfspraken: [665, 671],
  gemeenteBeleid: [673, 677],
};

/** Passages other than the werkmap's that sharpen a tip for youth. */
const sharpened: Readonly<Record<string, readonly string[]>> = {
  '4': ['leidraad', 'notitie'],
  '5': ['leidraad', 'nji'],
  '7': ['leidraad'],
  '9': ['nji', 'leidraad', 'leerkring'],
  '11': ['leidraad', 'leerkring'],
  '12': ['leidraad', 'notitie'],
  D: ['leidraad'],
  E: ['leidraad'],
  F: ['leidraad', 'nji'],
  H: ['leidraad', 'notitie'],
  J: ['nji', 'leidraad', 'leerkring'],
  K: ['leidraad', 'notitie'],
  L: ['leidraad', 'leerkring'],
};

test('every item leads to the tip that domain.md names for it', () => {
  const wanted = sides.flatMap((side) => rowsOf(side).map(({ ref, tip }) => [ref, tip]));
  expect(items.map(({ ref, tip }) => [ref, tip])).toEqual(wanted);
});

test('every tip has an item, and cites the whole of its own section of the werkmap first', () => {
  expect(tips.map(({ id }) => id).toSorted()).toEqual([...new Set(items.map(({ tip }) => tip))].toSorted());
  for (const { id, cite } of tips) {
    expect(cite[0]).toEqual({ source: 'werkmap', section: `Tip ${id}`, lines: sections[`Tip ${id}`] });
  }
});

test('the sections of the tips follow each other and share no line', () => {
  const order = [...Array.from({ length: 15 }, (_, index) => `${index + 1}`), ...'ABCDEFGHIJKLMNO'];
  const lines = order.map((id) => sections[`Tip ${id}`] ?? [0, 0]);
  for (const [index, [first, last]] of lines.entries()) {
    expect(first).toBeGreaterThan(lines[index - 1]?.[1] ?? 1418);
    expect(last).toBeGreaterThan(first);
  }
});

test('every item cites its own lines of its group in the checklist, after those of the item before', () => {
  for (const side of sides) {
    let before = 0;
    for (const {
      question,
      cite: [cite],
    } of items.filter((item) => item.question.startsWith(side))) {
      const [first, last] = cite.lines ?? [0, 0];
      const [start, end] = groups[question] ?? [0, 0];
      expect(cite.section).toBe(checklists[side]);
      expect([start <= first, last <= end, first > before], `${question} ${first}`).toEqual([true, true, true]);
      before = last;
    }
  }
});

test('what later sources sharpen for youth carries those sources too', () => {
  for (const [id, wanted] of Object.entries(sharpened)) {
    const cited = tips.find((tip) => tip.id === id)?.cite.map(({ source }) => source);
    expect(cited, `tip ${id}`).toEqual(expect.arrayContaining([...wanted]));
  }
});

test('the letter leads from every item to its tip, and from both to their lines', () => {
  for (const side of sides) {
    const { answers, advice } = checked(answersOf(side, all(side, 'nee')));
    const part = samenwerkingscheck.letter(answers, advice).parts.find(({ id }) => id === 'staat');
    const marked = part?.kind === 'marks' ? part.items : [];
    expect(marked.map(({ answer }) => answer)).toEqual(rowsOf(side).map(({ ref }) => ref));
    for (const { answer, status, cite } of marked) {
      const item = items.find(({ ref }) => ref === answer);
      if (item === undefined) throw new Error(`no item ${answer}`);
      expect(cite).toEqual([...item.cite, tipOf(item.tip).cite[0]]);
      expect(typeof status === 'string' ? null : status.values).toEqual({ tip: item.tip });
    }
  }
});

test('the tips that belong to no item are general advice to their own side', () => {
  const general = { huisarts: ['tip14', 'tip15'], gemeente: ['tipN', 'tipO'] } as const;
  for (const side of sides) {
    const { answers, advice } = checked(answersOf(side, all(side, 'ja')));
    const part = samenwerkingscheck.letter(answers, advice).parts.find(({ id }) => id === 'weten');
    const told = part?.kind === 'statements' ? part.items.map(({ id }) => id) : [];
    expect(told.filter((id) => id.startsWith('tip'))).toEqual(general[side]);
  }
});
