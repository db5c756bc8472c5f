import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clickAnswer, optionOf, statusesOf } from '../support/browser/answer';
import { atStep } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { fullVisit, fullWalk, kinds, screens, show, variedAdvices, visitAt } from '../support/browser/screens';

const { visit } = browserForFile();

/** A picture of the form without focus or pointer on it. */
async function pictureOfForm(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return page.locator('form').screenshot({ animations: 'disabled' });
}

test.each(kinds.slice(0, 3))('shows in forced colours what is chosen at %s', async (id) => {
  const page = await visit({ ...visitAt(id), forcedColors: 'active' });
  const asked = await atStep(page, id);
  const before = await pictureOfForm(page);
  await clickAnswer(asked, fullWalk.answers[id]);
  expect((await pictureOfForm(page)).equals(before)).toBe(false);
  const { question } = asked;
  const control =
    question.kind === 'checklist'
      ? statusesOf(asked, question.items[0] ?? '')[0]
      : optionOf(asked, question.kind === 'numbers' ? '' : (question.options[0] ?? ''));
  // Colours of our own would be lost here: the block of a chosen option has a border that an open one has not.
  const borders = await page.locator('form input').evaluateAll((inputs) =>
    inputs.map((input) => {
      const style = getComputedStyle(input.parentElement ?? input);
      return { on: input.matches(':checked'), border: `${style.borderTopWidth} ${style.borderTopColor}` };
    }),
  );
  expect(await control?.isVisible()).toBe(true);
  const on = new Set(borders.filter((each) => each.on).map((each) => each.border));
  const off = new Set(borders.filter((each) => !each.on).map((each) => each.border));
  expect([...on].filter((border) => off.has(border))).toEqual([]);
});

test('draws every status in forced colours, each with a shape of its own', async () => {
  const shapes = new Map<string, Set<string>>();
  for (const { visit: stored } of await variedAdvices(3)) {
    const page = await visit({ ...stored, forcedColors: 'active' });
    const icons = await page.locator('main svg.mark').evaluateAll((svgs) =>
      svgs.map((svg) => {
        const path = svg.querySelector('path');
        return {
          mark: svg.getAttribute('class') ?? '',
          shape: path?.getAttribute('d') ?? '',
          stroke: path ? getComputedStyle(path).stroke : '',
          ground: getComputedStyle(document.body).backgroundColor,
          width: svg.getBoundingClientRect().width,
          beside: svg.parentElement?.textContent?.trim() ?? '',
        };
      }),
    );
    expect(icons.length).toBeGreaterThan(0);
    for (const { mark, shape, stroke, ground, width, beside } of icons) {
      expect(stroke).not.toBe(ground);
      expect(width).toBeGreaterThan(8);
      expect(beside, 'a status has its word beside it').not.toBe('');
      shapes.set(shape, (shapes.get(shape) ?? new Set()).add(mark));
    }
  }
  expect(shapes.size).toBeGreaterThan(2);
  for (const marks of shapes.values()) expect(marks.size).toBe(1);
});

test('moves nothing for who asked for less motion', async () => {
  const page = await visit({ ...fullVisit, reducedMotion: 'reduce' });
  for (const screen of screens) {
    await show(page, screen);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const still = transitionDuration.split(',').every((time) => Number.parseFloat(time) === 0);
          return !still || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving, screen.at).toEqual([]);
  }
});
