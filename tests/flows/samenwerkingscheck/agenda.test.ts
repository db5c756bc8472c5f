import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flows } from '../../../flows';
import { samenwerkingscheck } from '../../../flows/samenwerkingscheck';
import type { Agenda } from '../../../src/content/agenda';
import { replay } from '../../../src/engine/replay';
import { textsOfItem } from '../../support/unit/agendas';
import { answersOf, checked, rowsOf, sides, statusesFrom } from '../../support/unit/samenwerking';
import { keyOf } from '../../support/unit/texts';

/** Tips that concern the other side; the rest can be done alone. */
const shared = ['4', '5', '7', '8', '9', '10', '11', '13', 'A', 'D', 'F', 'I', 'J', 'K', 'L', 'M'];

const linesOf = ({ items }: Agenda): string[] => items.flatMap((item) => textsOfItem(item).map(keyOf));
const linesAt = ({ items }: Agenda, id: string) =>
  items.filter((item) => item.id === id).flatMap((item) => textsOfItem(item).map(keyOf));
const side = fc.constantFrom(...sides);
const numbers = fc.array(fc.nat(3), { minLength: 16, maxLength: 16 });

test('both kinds hold every shared action and every shared question once, and nothing that one side does alone', () => {
  fc.assert(
    fc.property(side, numbers, (of, drawn) => {
      const given = statusesFrom(of, drawn);
      const { answers, advice } = checked(answersOf(of, given));
      const rows = rowsOf(of).filter(({ tip }) => shared.includes(tip));
      const known = rows.filter(({ ref }) => given.get(ref) === 'nee' || given.get(ref) === 'deels');
      const open = rows.filter(({ ref }) => given.get(ref) === 'onbekend');
      for (const agenda of samenwerkingscheck.agendas(answers, advice)) {
        const lines = linesOf(agenda);
        const actions = new Set(known.map(({ tip }) => `tips.${tip}.short`));
        expect(lines.filter((key) => key.startsWith('tips.')).toSorted()).toEqual([...actions].toSorted());
        expect(lines.filter((key) => key.includes('.items.') && key.startsWith('questions.')).toSorted()).toEqual(
          open.map(({ question, item }) => `questions.${question}.items.${item}.short`).toSorted(),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('the themes stand where both tell each other what they do, and nothing does for none', () => {
  const agendasFor = (themes: readonly string[]) => {
    const { answers, advice } = checked(answersOf('gemeente', new Map(), themes));
    return samenwerkingscheck.agendas(answers, advice);
  };
  const theme = (id: string) => `questions.raakvlakken.options.${id}.label`;
  const [first, second] = agendasFor(['jeugd', 'ouderen']);
  if (first === undefined || second === undefined) throw new Error('two agendas were to be there');
  for (const lines of [linesAt(first, 'waarover'), linesAt(second, 'voortgang')]) {
    expect(lines).toEqual(expect.arrayContaining(['agenda.themas', theme('jeugd'), theme('ouderen')]));
  }
  for (const agenda of agendasFor(['geen'])) {
    expect(linesOf(agenda).filter((key) => key === 'agenda.themas' || key === theme('geen'))).toEqual([]);
  }
});

test('are the same two agendas that jeugdaanbod fills: the same items, lines to write on and first source', async () => {
  const [other] = flows;
  const [example] = await other.examples();
  if (example === undefined) throw new Error('no example');
  const { answers, advice } = checked(answersOf('huisarts', new Map()));
  const frame = (agendas: readonly Agenda[]) =>
    agendas.map(({ id, title, intro, items }) => [
      id,
      title,
      intro,
      items.map((item) => [item.id, item.title, item.blanks, item.cite[0]]),
    ]);
  expect(frame(samenwerkingscheck.agendas(answers, advice))).toEqual(
    frame(other.agendas(example.answers, replay(other, example.answers).advice)),
  );
});
