import type { SummaryRow } from '../../../src/content/letter';
import type { TextRef } from '../../../src/engine/text';
import { isClear, waysOut } from '../../functie/changes';
import { titleOf } from '../../functie/letter';
import type { Advice } from '../advice';
import { outcomes } from '../outcomes';
import type { Answers } from '../questions';
import { text } from '../text';

const isOpen = (functie: Advice['functie']) => functie === 'hybride' || functie === 'onbepaald';

/** The conclusion in two or three sentences: what the person is, what is still to be fixed, what to call them. */
export function conclusionOf({ functie, functieMits, naam, hernoemen }: Advice): TextRef[] {
  return [
    text(`conclusion.functie.${functie}`),
    ...(functieMits.length > 0 && !isOpen(functie) ? [text('conclusion.mits', { count: functieMits.length })] : []),
    ...(hernoemen
      ? [text(`conclusion.andereNaam.${naam}`)]
      : naam === 'eerstHelderheid'
        ? []
        : [text(`conclusion.naam.${naam}`)]),
  ];
}

/** The advice at a glance. */
export function summaryOf(a: Answers, advice: Advice): SummaryRow[] {
  const ways = waysOut(a).map(({ goal, changes }) => text(titleOf(goal, changes.length)));
  return [
    ...outcomes(advice).map((outcome) => ({ id: outcome.id, label: outcome.title, values: [outcome.text] })),
    ...(advice.functieMits.length > 0
      ? [
          {
            id: 'functieMits',
            label: text('summary.functieMits'),
            values: advice.functieMits.map((id) => text(`mitsKort.${id}`)),
          },
        ]
      : []),
    ...(advice.hernoemen
      ? [{ id: 'hernoemen', label: text('summary.hernoemen'), values: [text('naamVanNu.pastNiet')] }]
      : []),
    ...(isClear(a) ? [] : [{ id: 'wijzigen', label: text('summary.wijzigen'), values: ways }]),
  ];
}
