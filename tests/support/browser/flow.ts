import type { Page } from 'playwright-core';
import { flows } from '../../../flows';
import type { Replay } from '../../../src/engine/replay';
import type { TextRef } from '../../../src/engine/text';
import { atQuestion, button, clickAnswer, headingOf } from './answer';
import { textsOf, words } from './texts';

/** The flow that the start page starts. The browser tests drive it from its own questions and texts. */
export const [flow] = flows;
export const say = await textsOf(flow);

/** The address of a step of the flow. */
export const addressOf = (step: string): string => `#/${flow.id}/${step}`;

/** A text of the flow with its values filled in, as i18next does. */
export function refText(ref: TextRef): string {
  if (typeof ref === 'string') return say(ref);
  return Object.entries(ref.values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    say(ref.key),
  );
}

/** A text with every run of white space as one space. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the heading of the advice says for a finished walk. */
export function adviceTitle(walk: Replay): string {
  return refText(flow.letter(walk.answers, walk.advice).title);
}

/** Waits for the screen of a question of the flow. */
export const atStep = (page: Page, id: string) => atQuestion(page, flow, id, say);

/** Answers the question on screen by clicking and goes on. */
export async function clickThrough(page: Page, id: string, value: unknown): Promise<void> {
  await clickAnswer(await atStep(page, id), value);
  await button(page, 'Volgende').click();
}

/** Waits for the review of all answers. */
export async function atReview(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words.review.title, exact: true }).waitFor();
}

/** Waits for the advice of a finished walk. */
export async function atAdvice(page: Page, walk: Replay): Promise<void> {
  await headingOf(page)
    .and(page.getByText(adviceTitle(walk), { exact: true }))
    .waitFor();
}

/** What the advice page says beside its list of contents. */
export async function adviceText(page: Page): Promise<string> {
  return plain(await page.locator('main').innerText());
}

/** The conclusion, the overview and the names of the parts: what of the advice is there at once. */
export async function adviceCore(page: Page): Promise<string[]> {
  const texts = await page.locator('main > p, main > section:first-of-type, main section > h2').allInnerTexts();
  return texts.map(plain);
}
