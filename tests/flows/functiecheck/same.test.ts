import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { functiecheck } from '../../../flows/functiecheck';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import { allAnswers } from '../../support/unit/arbitraries';
import { checked } from '../../support/unit/functiecheck';
import { advised } from '../../support/unit/jeugdaanbod';

const there = fc.constantFrom('aanwezig', 'aangeboden', 'inGesprek');

test('both flows say the same of a person for the same answers, whatever else a practice answers', () => {
  fc.assert(
    fc.property(allAnswers(jeugdaanbod), allAnswers(functiecheck), there, (practice, person, gemeenteFunctie) => {
      const here = checked(person);
      const advice = advised({ ...practice, ...person, gemeenteFunctie });
      expect([advice.functie, advice.naam, advice.acties.includes('hernoemen')]).toEqual([
        here.functie,
        here.naam,
        here.hernoemen,
      ]);
      expect(advice.regels.filter((id) => /^[FN]/.test(id))).toEqual(here.regels);
      expect(advice.openVragen.filter((id) => id.startsWith('functie'))).toEqual(here.openVragen);
    }),
    { numRuns: 1000 },
  );
});

test('both flows ask the same questions, because they are the same', () => {
  for (const [id, question] of Object.entries(functiecheck.questions)) expect(jeugdaanbod.questions[id]).toBe(question);
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
