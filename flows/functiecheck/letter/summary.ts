import type { SummaryRow } from '../../../src/content/letter';
import type { Sentence } from '../../../src/content/statement';
import { allTogether, groundsIn, together } from '../../../src/engine/cite';
import { decidedBy } from '../../../src/engine/rule';
import { isClear, waysOut } from '../../functie/changes';
import { titleOf } from '../../functie/letter';
import { type MitsId, mitsen } from '../../functie/mits';
import { hernoemen as hernoemenRule, naamRules } from '../../functie/naam';
import { functieRules } from '../../functie/rules';
import type { Advice } from '../advice';
import { outcomes } from '../outcomes';
import type { Answers } from '../questions';
import { text } from '../text';

const isOpen = (functie: Advice['functie']) => functie === 'hybride' || functie === 'onbepaald';

/** What it rests on that these are still to be fixed; null when nothing is. */
const mitsGrounds = (ids: readonly MitsId[]) => allTogether(mitsen.filter(({ id }) => ids.includes(id)));

/** The conclusion in two or three sentences: what the person is, what is still to be fixed, what to call them. */
export function conclusionOf({ functie, functieMits, naam, hernoemen, regels }: Advice): Sentence[] {
  const mits = isOpen(functie) ? null : mitsGrounds(functieMits);
  const called = decidedBy(naamRules, regels);
  return [
    { text: text(`conclusion.functie.${functie}`), ...decidedBy(functieRules, regels) },
    ...(mits === null ? [] : [{ text: text('conclusion.mits', { count: functieMits.length }), ...mits }]),
    ...(hernoemen
      ? [{ text: text(`conclusion.andereNaam.${naam}`), ...together(called, hernoemenRule) }]
      : naam === 'eerstHelderheid'
        ? []
        : [{ text: text(`conclusion.naam.${naam}`), ...called }]),
  ];
}

/** The advice at a glance. */
export function summaryOf(a: Answers, advice: Advice): SummaryRow[] {
  const ways = waysOut(a).map(({ goal, changes }) => text(titleOf(goal, changes.length)));
  return [
    ...outcomes(advice).map((outcome) => ({
      id: outcome.id,
      label: outcome.title,
      values: [outcome.text],
      grounds: outcome.grounds,
    })),
    ...(advice.functieMits.length > 0
      ? [
          {
            id: 'functieMits',
            label: text('summary.functieMits'),
            values: advice.functieMits.map((id) => text(`mitsKort.${id}`)),
            grounds: mitsGrounds(advice.functieMits),
          },
        ]
      : []),
    ...(advice.hernoemen
      ? [
          {
            id: 'hernoemen',
            label: text('summary.hernoemen'),
            values: [text('naamVanNu.pastNiet')],
            grounds: groundsIn(hernoemenRule),
          },
        ]
      : []),
    ...(isClear(a)
      ? []
      : [
          {
            id: 'wijzigen',
            label: text('summary.wijzigen'),
            values: ways,
            grounds: allTogether(waysOut(a).flatMap(({ changes }) => changes)),
          },
        ]),
  ];
}
