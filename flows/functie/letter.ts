import type { Part } from '../../src/content/letter';
import type { Statement } from '../../src/content/statement';
import type { Grounds } from '../../src/engine/cite';
import { firstMatch } from '../../src/engine/rule';
import { bron, cite, gevolgtrekking } from '../sources';
import { type Goal, isClear, waysOut } from './changes';
import { functieMitsVan, mitsen } from './mits';
import { hernoemen, naamRules } from './naam';
import { type FunctieAnswers, functieRules } from './rules';
import { type Key, text } from './text';

/** A place where a mixed form was tried. */
export const steenwijkerland = bron(cite('nji', '§3 Steenwijkerland', 366, 374), cite('friesland-kader', 'pagina'));

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
            ...steenwijkerland,
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
export const titleOf = (goal: Goal, count: number): Key => `wijzigen.titels.${goal}.${counts[count - 1] ?? 'vier'}`;

const rollen = cite('notitie', '§4 Samenwerking met de gemeente', 308, 323);
const dossier = cite('lhv-kring-grens', 'pagina');

/** What each clear form means for law, payer, responsibility, referral, file and name. */
export const meaning: Readonly<Record<Goal, Grounds>> = {
  jeugdhulp: gevolgtrekking(rollen, cite('notitie', '§5 Conclusie', 346, 351), dossier),
  huisartsenzorg: gevolgtrekking(rollen, cite('notitie', '§3.1 Basisaanbod', 148, 152), dossier),
  gesplitst: gevolgtrekking(rollen, dossier, cite('friesland-kader', 'pagina')),
};

/** What happens to the children who are helped now. */
export const kinderen = gevolgtrekking(cite('nji', '§4 Aandachtspunten', 467, 475));

/** What the clear forms that can be reached mean, and what happens to the children who are helped now. */
const meaningPart = (goals: readonly Goal[]): Part => ({
  kind: 'statements',
  id: 'vormen',
  title: text('parts.vormen.title'),
  intro: null,
  items: [
    ...goals.map((goal) => ({ id: goal, text: text(`vormen.${goal}`), ...meaning[goal] })),
    {
      id: 'kinderen',
      text: text('vormen.kinderen'),
      ...kinderen,
    },
  ],
});

/** The smallest changes that make the form clear, and what each clear form means; no parts when it is. */
export function changesPart(a: FunctieAnswers): Part[] {
  if (isClear(a)) return [];
  return [
    {
      kind: 'ways',
      id: 'wijzigen',
      title: text('parts.wijzigen.title'),
      intro: text('parts.wijzigen.intro'),
      ways: waysOut(a).map(({ goal, changes }) => ({
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
    meaningPart(waysOut(a).map(({ goal }) => goal)),
  ];
}
