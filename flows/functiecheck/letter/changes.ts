import type { Part } from '../../../src/content/letter';
import type { TextRef } from '../../../src/engine/text';
import type { Advice } from '../advice';
import { type Goal, goals, smallestChange } from '../changes';
import type { Answers } from '../questions';
import { text } from '../text';

const counts = ['een', 'twee', 'drie'] as const;

/** A clear form with how many answers have to change, one to three, before the person has it. */
export function titleOf(goal: Goal, count: number): TextRef {
  return text(`wijzigen.titels.${goal}.${counts[count - 1] ?? 'drie'}`);
}

/** The two clear forms with the fewest changes that lead there, the nearest first. */
export const waysOut = (a: Answers) =>
  goals
    .map((goal) => ({ goal, changes: smallestChange(a, goal) }))
    .toSorted((one, other) => one.changes.length - other.changes.length);

/** Whether the person has one of the two clear forms. */
export const isClear = ({ functie }: Pick<Advice, 'functie'>): boolean => goals.some((goal) => goal === functie);

/** The smallest changes that make the form clear; no part when it is. */
export function changesPart(a: Answers, advice: Advice): Part[] {
  if (isClear(advice)) return [];
  return [
    {
      kind: 'actions',
      id: 'wijzigen',
      title: text('parts.wijzigen.title'),
      intro: text('parts.wijzigen.intro'),
      groups: waysOut(a).map(({ goal, changes }) => ({
        id: goal,
        title: titleOf(goal, changes.length),
        items: changes.map(({ question, key, cite }) => ({ id: `${goal}.${question}`, text: text(key), cite })),
      })),
    },
  ];
}
