import { describe, expect, test } from 'vitest';
import { actiesVan } from '../../../flows/jeugdaanbod/acties';
import { eigenaarVan } from '../../../flows/jeugdaanbod/eigenaren';
import type { Agenda } from '../../../src/content/agenda';
import { textsOfItem } from '../../support/unit/agendas';
import { keyOf } from '../../support/unit/texts';
import { told } from '../../support/unit/told';

const linesOf = ({ items }: Agenda): string[] => items.flatMap((item) => textsOfItem(item).map(keyOf));

describe('the agendas', () => {
  test('are two, each with its items once, citations and room to write', () => {
    for (const { held } of told) {
      expect(held.map(({ id }) => id)).toEqual(['kennismaking', 'vervolgoverleg']);
      for (const { items } of held) {
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.filter(({ blanks, cite }) => blanks < 1 || cite.length === 0)).toEqual([]);
      }
    }
  });

  test('hold every action that is not the practice’s alone, once, and no other', () => {
    for (const { answers, held } of told) {
      const wanted = actiesVan(answers).filter((actie) => eigenaarVan(actie.id, answers) !== 'praktijk');
      for (const agenda of held) {
        const actions = linesOf(agenda).filter((key) => key.startsWith('acties.'));
        expect(actions.toSorted()).toEqual(wanted.map(({ id }) => `acties.${id}`).toSorted());
      }
    }
  });

  test('hold every open question, once, and no other', () => {
    for (const { advice, held } of told) {
      const wanted = advice.openVragen.map((ref) => {
        const [question, item] = ref.split('.');
        return item === undefined ? `questions.${question}.title` : `questions.${question}.items.${item}.short`;
      });
      for (const agenda of held) {
        const open = linesOf(agenda).filter((key) => key.startsWith('questions.'));
        expect(open.toSorted()).toEqual(wanted.toSorted());
      }
    }
  });

  test('open with the outcome', () => {
    for (const { advice, held } of told) {
      for (const { items } of held) {
        const outcome = [`model.${advice.model}`, `ondersteuning.${advice.ondersteuning}`];
        const functie = advice.functie === null ? [] : [`functieKort.${advice.functie}`];
        expect(items.slice(0, 1).flatMap(textsOfItem).map(keyOf)).toEqual(
          expect.arrayContaining([...outcome, ...functie]),
        );
      }
    }
  });
});
