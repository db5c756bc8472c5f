import type { SummaryRow } from '../../../src/content/letter';
import type { TextRef } from '../../../src/engine/text';
import type { Advice } from '../advice';
import { outcomes } from '../outcomes';
import type { Answers } from '../questions';
import { text } from '../text';
import { isClear, titleOf, waysOut } from './changes';

/** The conclusion in two sentences: what the person is and what to call them. */
export function conclusionOf({ functie, naam, hernoemen }: Advice): TextRef[] {
  return [
    text(`conclusion.functie.${functie}`),
    text(hernoemen ? `conclusion.andereNaam.${naam}` : `conclusion.naam.${naam}`),
  ];
}

/** The advice at a glance. */
export function summaryOf(a: Answers, advice: Advice): SummaryRow[] {
  const ways = waysOut(a).map(({ goal, changes }) => titleOf(goal, changes.length));
  return [
    ...outcomes(advice).map((outcome) => ({ id: outcome.id, label: outcome.title, values: [outcome.text] })),
    ...(advice.hernoemen
      ? [{ id: 'hernoemen', label: text('summary.hernoemen'), values: [text('naamVanNu.pastNiet')] }]
      : []),
    ...(isClear(advice) ? [] : [{ id: 'wijzigen', label: text('summary.wijzigen'), values: ways }]),
  ];
}
