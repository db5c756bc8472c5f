import type { Part, Statement } from '../../src/content/letter';
import { firstMatch } from '../../src/engine/rule';
import { bron, cite } from '../sources';
import { isClear, waysOut } from './changes';
import { functieMitsVan, mitsen } from './mits';
import { hernoemen, naamRules } from './naam';
import { type FunctieAnswers, functieRules } from './rules';
import { type Key, text } from './text';

/**
 * What the municipality's person is, what is still to be fixed, and what to call them, each with what it rests on.
 * @param a answers to all questions on that person
 */
export function functieStatements(a: FunctieAnswers): Statement[] {
  const functie = firstMatch(functieRules, a);
  const naam = firstMatch(naamRules, a);
  return [
    { id: functie.id, text: text(`functie.${functie.id}`), basis: functie.basis, cite: functie.cite },
    ...(functie.id === 'F3'
      ? [
          {
            id: 'steenwijkerland',
            text: text('functie.steenwijkerland'),
            ...bron(cite('nji', '§3 Steenwijkerland', 364, 379)),
          },
        ]
      : []),
    ...mitsen
      .filter(({ id }) => functieMitsVan(a)?.includes(id))
      .map(({ id, basis, cite: cites }) => ({ id: `mits.${id}`, text: text(`mits.${id}`), basis, cite: cites })),
    { id: naam.outcome, text: text(`naam.${naam.outcome}`), basis: naam.basis, cite: naam.cite },
    ...(hernoemen.when(a)
      ? [{ id: 'hernoemen', text: text('naam.hernoemen'), basis: hernoemen.basis, cite: hernoemen.cite }]
      : []),
  ];
}

const counts = ['een', 'twee', 'drie', 'vier'] as const;

/** A clear form with how many answers have to change before the person has it. */
export const titleOf = (goal: ReturnType<typeof waysOut>[number]['goal'], count: number): Key =>
  `wijzigen.titels.${goal}.${counts[count - 1] ?? 'vier'}`;

/** The smallest changes that make the form clear; no part when it is. */
export function changesPart(a: FunctieAnswers): Part[] {
  if (isClear(a)) return [];
  return [
    {
      kind: 'actions',
      id: 'wijzigen',
      title: text('parts.wijzigen.title'),
      intro: text('parts.wijzigen.intro'),
      groups: waysOut(a).map(({ goal, changes }) => ({
        id: goal,
        title: text(titleOf(goal, changes.length)),
        items: changes.map(({ question, key, basis, cite: cites }) => ({
          id: `${goal}.${question}`,
          text: text(key),
          basis,
          cite: cites,
        })),
      })),
    },
  ];
}
