import type { Locator, Page } from 'playwright-core';
import type { AnswerSet } from '../../../src/engine/question';
import type { Hagro } from '../../../src/features/hagro/model/hagro';
import { matrixOf } from '../../../src/features/hagro/model/matrix';
import { mattersOf } from '../../../src/features/hagro/model/matters';
import { flow, say } from './flow';
import { hagroOf, storedHagro } from './hagros';
import type { Visit } from './page';
import { words } from './texts';

/** The address where a question is discussed. */
export const discussAt = (question = ''): string => `#/hagro/bespreken${question === '' ? '' : `/${question}`}`;

/** What to open a page with to discuss a hagro on a projector. */
export const discussing = (hagro: Hagro, question = '', look: Visit = {}): Visit => ({
  viewport: { width: 1280, height: 720 },
  ...look,
  at: discussAt(question),
  stored: storedHagro(hagro),
});

/** Answers of real practices. */
export const examples = (await flow.examples()).map(({ answers }): AnswerSet => answers);
export const ten: Hagro = hagroOf(examples.slice(0, 10));
export const compared = matrixOf(flow, ten.practices);
export const questions: readonly string[] = Object.keys(flow.questions);
/** The questions in which those ten differ, in the order of the flow. */
export const differing: readonly string[] = [
  ...new Set(compared.filter(({ differs }) => differs).map(({ row }) => row.question)),
];

const matters = [...mattersOf(flow, ten.practices, compared)].filter((each) => each !== null);
/** How heavily a difference weighs: a practice for its conclusion above all for what they have to do, and so on. */
const weightOf = (question: string): number => {
  const most = new Map<number, number>();
  for (const each of matters.filter(({ row }) => row.split('.')[0] === question)) {
    for (const [weight, ids] of [
      [1_000_000, each.conclusion],
      [1_000, each.details],
      [1, each.unknown],
    ] as const) {
      for (const id of ids) most.set(id, Math.max(most.get(id) ?? 0, weight));
    }
  }
  return [...most.values()].reduce((sum, weight) => sum + weight, 0);
};

/** The same questions, those that change most conclusions first, then those that change most of what is to be done. */
export const ranked: readonly string[] = differing.toSorted((a, b) => weightOf(b) - weightOf(a));

/** Waits until a question is discussed. */
export async function atTopic(page: Page, question: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: say(`questions.${question}.title`), exact: true }).waitFor();
}

/** Waits until it is known what matters, and so what comes next. */
export async function worked(page: Page): Promise<void> {
  await page.getByText(words.hagro.discuss.busy).waitFor({ state: 'detached' });
  await page.locator('.discuss-nav[aria-busy="false"]').waitFor();
}

/** Where the answers of the practices stand. */
export const answersOn = (page: Page): Locator => page.getByRole('region', { name: words.hagro.discuss.answers });
