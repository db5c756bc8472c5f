import type { Page } from 'playwright-core';
import { replay } from '../../../src/engine/replay';
import { emptyHagro, type Hagro, withPoint, withPractice } from '../../../src/features/hagro/model/hagro';
import { flow, plain } from './flow';
import { storedHagro } from './hagros';
import { openFolds, type Visit } from './page';
import { words } from './texts';

const examples = (await flow.examples()).slice(0, 10);
/** The walk of the first practice of the report. */
export const walked = replay(flow, examples[0]?.answers ?? {});
const [first = ''] = Object.keys(flow.questions);
/** A hagro with one practice more, with a name and somebody who speaks. */
export const named = (hagro: Hagro, name: string, answers: Hagro['practices'][number]['answers']) =>
  withPractice(hagro, { name, answers, saved: null, speaker: `Dr. ${name}`, mandate: 'legtVoor' });
/** Ten practices whose names grow long, the first with letters that documents must write otherwise. */
export const ten = examples.reduce(
  (hagro, { answers }, index) => named(hagro, `Praktijk <b>&" ${'Linde'.repeat(index)} ${index}`, answers),
  { ...emptyHagro, name: 'Hagro Oost & West', date: '2026-11-24' },
);
/** The ten, one that is not complete, and a point that was agreed on. */
export const whole = withPoint(named(ten, 'Praktijk Onderweg', {}), first, {
  note: 'Dit hebben wij besproken',
  result: 'afgesproken',
  who: 'Jansen',
  when: 'januari',
});

const reportAt = '#/hagro/verslag';
/** Opens the report of a hagro. */
export const storedAs = (hagro: Hagro): Visit => ({
  at: reportAt,
  stored: storedHagro(hagro),
});
/** A text without any white space. */
export const solid = (text: string): string => text.replace(/\s+/g, '');

/** The words of the report. */
export const { report } = words.hagro;
/** The headings of the first page. */
export const decisions = [report.said.afgesproken, report.said.uitzoeken, report.asks.title, report.participants.title];
/** The headings of what can be ticked on. */
export const more = [
  report.participants.advices,
  report.agree.title,
  report.differ.heading,
  report.missing.title,
  report.said.title,
  report.part.aantekeningen,
  report.actions.title,
  report.asks.all,
];
/** All headings in their order. */
export const titles = [...decisions, ...more, words.advice.sources];

/** Adds every part behind the first page. */
export async function addAll(page: Page) {
  await openFolds(page);
  for (const label of Object.values(report.part)) await page.getByLabel(label, { exact: true }).check();
  await page.getByRole('button', { name: report.word, exact: true, disabled: false }).waitFor();
}

/** The headings on screen. */
export const titlesOn = async (page: Page) => (await page.locator('main section > h2').allInnerTexts()).map(plain);

/** Opens the report and waits until all differences are worked out. */
export async function openedReport(visit: (options: Visit) => Promise<Page>, hagro: Hagro, options: Visit = {}) {
  const page = await visit({ ...storedAs(hagro), ...options });
  await page.getByRole('button', { name: report.word, exact: true, disabled: false }).waitFor();
  return page;
}
