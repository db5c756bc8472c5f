import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { headingOf } from './answer';

/** The summary of errors at the top of a form. */
export const summaryOf = (page: Page): Locator => page.getByRole('alert');

/** The texts that describe the focused control, or the group it stands in. */
const descriptionOfFocused = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const control = document.activeElement;
    const described = [control, control?.closest('fieldset')].flatMap(
      (element) => element?.getAttribute('aria-describedby')?.split(' ') ?? [],
    );
    return described.map((id) => document.getElementById(id)?.textContent?.trim() ?? `no element ${id}`);
  });

/** Whether the focused control is marked as wrong; null for radios and checkboxes, whose group has the message. */
const invalidOfFocused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const control = document.activeElement;
    const isText = control instanceof HTMLInputElement && control.type === 'text';
    return isText ? control.getAttribute('aria-invalid') : null;
  });

/**
 * Checks a refused form: the summary is announced and focused, the window's title says so, and each error leads to a
 * control that is described by the same message.
 */
export async function expectErrors(page: Page, titleBefore: string): Promise<string[]> {
  const summary = summaryOf(page);
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(() => page.title()).not.toBe(titleBefore);
  expect(await page.title()).toContain(await headingOf(page).innerText());
  const links = summary.locator('button, a');
  const messages = (await links.allInnerTexts()).map((message) => message.trim());
  expect(messages.length).toBeGreaterThan(0);
  for (const [index, message] of messages.entries()) {
    await links.nth(index).click();
    expect(await page.evaluate(() => document.activeElement?.matches('form input'))).toBe(true);
    expect(await descriptionOfFocused(page)).toContain(message);
    expect(['true', null]).toContain(await invalidOfFocused(page));
  }
  return messages;
}
