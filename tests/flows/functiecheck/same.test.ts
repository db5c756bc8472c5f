import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { functiecheck } from '../../../flows/functiecheck';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import type { Questions } from '../../../src/engine/question';
import { allAnswers } from '../../support/unit/arbitraries';
import { checked } from '../../support/unit/functiecheck';
import { advised } from '../../support/unit/jeugdaanbod';

const there = fc.constantFrom('aanwezig', 'aangeboden', 'inGesprek');
const wished = fc.constantFrom('ja', 'onbekend');

test('both flows say the same of a person for the same answers, whatever else a practice answers', () => {
  fc.assert(
    fc.property(
      allAnswers(jeugdaanbod),
      allAnswers(functiecheck),
      there,
      wished,
      (practice, person, gemeenteFunctie, ondersteunerWens) => {
        const here = checked(person);
        const advice = advised({ ...practice, ...person, gemeenteFunctie, ondersteunerWens });
        expect([advice.functie, advice.functieMits, advice.naam, advice.acties.includes('hernoemen')]).toEqual([
          here.functie,
          here.functieMits,
          here.naam,
          here.hernoemen,
        ]);
        expect(advice.regels.filter((id) => /^[FN]/.test(id))).toEqual(here.regels);
        expect(advice.openVragen.filter((id) => /^functie(?!Afspraken)/.test(id))).toEqual(here.openVragen);
      },
    ),
    { numRuns: 1000 },
  );
});

test('both flows ask the same questions, because they are the same', () => {
  const asked: Questions = jeugdaanbod.questions;
  for (const [id, question] of Object.entries(functiecheck.questions)) expect(asked[id]).toBe(question);
});

test('both flows tell the same of a place that both have as an example', async () => {
  const practices = new Map((await jeugdaanbod.examples()).map((example) => [example.id, example.answers]));
  const both = (await functiecheck.examples()).filter(({ id, answers }) => {
    // Where the practice has nobody of the municipality, the person of this check is its own POH-GGZ.
    return practices.get(id)?.['functieNaam'] !== undefined && answers['functieNaam'] !== undefined;
  });
  expect(both.length).toBeGreaterThanOrEqual(8);
  for (const { id, answers } of both) expect(practices.get(id)).toMatchObject(answers);
});
