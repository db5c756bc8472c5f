import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Flow } from '../../../src/content/flow';
import { type Question, statuses } from '../../../src/engine/question';
import { type Say, words } from './texts';

/** The one heading of a screen. */
export const headingOf = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** A question on screen, with what is needed to find its controls by their names. */
export interface Asked {
  readonly page: Page;
  readonly id: string;
  readonly question: Question;
  readonly say: Say;
}

/** Waits until the screen of a question is there. */
export async function atQuestion(page: Page, flow: Flow, id: string, say: Say): Promise<Asked> {
  const question = flow.questions[id];
  if (question === undefined) throw new Error(`no question ${id} in ${flow.id}`);
  await page
    .getByRole('heading', { level: 1, name: say(`questions.${id}.title`), exact: true })
    .waitFor({ state: 'visible' });
  return { page, id, question, say };
}

/** The radio or checkbox of an option. */
export function optionOf({ page, id, question, say }: Asked, option: string): Locator {
  const role = question.kind === 'single' ? 'radio' : 'checkbox';
  return page.getByRole(role, { name: say(`questions.${id}.options.${option}.label`), exact: true });
}

/** The radios of a checklist item, in the order of {@link statuses}. */
export function statusesOf({ page, id, say }: Asked, item: string): Locator[] {
  const group = page.getByRole('group', { name: say(`questions.${id}.items.${item}.label`), exact: true });
  return statuses.map((status) => group.getByRole('radio', { name: words.status[status], exact: true }));
}

/** The input of a number. */
export const fieldOf = ({ page, id, say }: Asked, field: string): Locator =>
  page.getByRole('textbox', { name: say(`questions.${id}.fields.${field}.label`) });

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

async function firstFocused(controls: readonly Locator[]): Promise<Locator | undefined> {
  for (const control of controls) if (await isFocused(control)) return control;
  return undefined;
}

/** Presses Tab until one of the controls has the focus. @throws Error when none is reached. */
export async function tabTo(page: Page, ...controls: readonly Locator[]): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await firstFocused(controls)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached with Tab: ${controls.join(', ')}`);
}

/** Chooses one radio of a group with Tab, arrows and Space. */
async function pressRadio(page: Page, group: readonly Locator[], wanted: Locator): Promise<void> {
  await tabTo(page, ...group);
  for (let presses = 0; presses < group.length && !(await isFocused(wanted)); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  expect(await wanted.isChecked()).toBe(true);
}

const valuesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const entryOf = (value: unknown, key: string): unknown => new Map(Object.entries(Object(value))).get(key);

/** Clicks a radio or checkbox on its label, where people click, unless it is in the wanted state. */
async function choose(control: Locator, wanted = true): Promise<void> {
  if ((await control.isChecked()) === wanted) return;
  const id = await control.getAttribute('id');
  await control.page().locator(`label[for="${id}"]`).click();
  expect(await control.isChecked()).toBe(wanted);
}

/** Fills a question in with the mouse (and types numbers), without going on. */
export async function clickAnswer(asked: Asked, value: unknown): Promise<void> {
  const { question } = asked;
  if (question.kind === 'single') await choose(optionOf(asked, String(value)));
  if (question.kind === 'multi') {
    for (const option of question.options) await choose(optionOf(asked, option), valuesOf(value).includes(option));
  }
  if (question.kind === 'checklist') {
    for (const item of question.items) {
      const radio = statusesOf(asked, item)[statuses.findIndex((status) => status === entryOf(value, item))];
      if (radio) await choose(radio);
    }
  }
  if (question.kind === 'numbers') {
    for (const field of question.fields) await fieldOf(asked, field).fill(String(entryOf(value, field) ?? ''));
  }
}

/** Fills a question in with the keyboard alone, without going on. */
export async function pressAnswer(asked: Asked, value: unknown): Promise<void> {
  const { page, question } = asked;
  if (question.kind === 'single') {
    const group = question.options.map((option) => optionOf(asked, option));
    await pressRadio(page, group, optionOf(asked, String(value)));
  }
  if (question.kind === 'multi') {
    for (const option of question.options.filter((each) => valuesOf(value).includes(each))) {
      await tabTo(page, optionOf(asked, option));
      await page.keyboard.press('Space');
    }
  }
  if (question.kind === 'checklist') {
    for (const item of question.items) {
      const group = statusesOf(asked, item);
      const wanted = group[statuses.findIndex((status) => status === entryOf(value, item))];
      if (wanted) await pressRadio(page, group, wanted);
    }
  }
  if (question.kind === 'numbers') {
    for (const field of question.fields.filter((each) => entryOf(value, each) !== undefined)) {
      await tabTo(page, fieldOf(asked, field));
      await page.keyboard.type(String(entryOf(value, field)));
    }
  }
}
