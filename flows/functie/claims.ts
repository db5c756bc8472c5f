import type { Claim } from '../../src/content/flow';
import { type Grounds, groundsIn } from '../../src/engine/cite';
import { changes, goals } from './changes';
import { kinderen, meaning, steenwijkerland } from './letter';
import { naamRules } from './naam';
import { functieRules } from './rules';
import { type Key, text } from './text';

const said = (group: string, id: string, key: Key, grounds: Grounds): Claim => ({
  group,
  id,
  texts: [text(key)],
  ...groundsIn(grounds),
});

/** What is said of the municipality's person beside the rules: what they are, their name, and the ways to a clear form. */
export function functieClaims(): Claim[] {
  return [
    ...functieRules.map((rule) => said('functie', `functie.${rule.id}`, `functie.${rule.id}`, rule)),
    said('functie', 'steenwijkerland', 'functie.steenwijkerland', steenwijkerland),
    ...naamRules.map((rule) => said('functie', `naam.${rule.outcome}`, `naam.${rule.outcome}`, rule)),
    ...changes.map(({ goal, question, key, known = [], ...change }) => ({
      group: 'ways',
      id: `${goal}.${question}`,
      texts: [text(`functieKort.${goal}`), ...[key, known].flat().map((each) => text(each))],
      ...groundsIn(change),
    })),
    ...goals.map((goal) => said('ways', `vormen.${goal}`, `vormen.${goal}`, meaning[goal])),
    said('ways', 'vormen.kinderen', 'vormen.kinderen', kinderen),
  ];
}
