import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import { partsOf } from '../../src/engine/answer';
import { atQuestion, button, clickAnswer, headingOf } from '../support/browser/answer';
import { browserForFile, goTo, type Visit } from '../support/browser/page';
import { storedAnswers } from '../support/browser/stored';
import { textsOf, words } from '../support/browser/texts';
import { longestWalk, someWalk } from '../support/browser/walks';

const { visit } = browserForFile();

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

/** Walks that together come along every question of a flow. */
function walksOf(flow: Flow) {
  const [longest, ...others] = [longestWalk(flow), ...Array.from({ length: 40 }, (_, seed) => someWalk(flow, seed))];
  const seen = new Set(longest.path);
  const more = others.filter(({ path }) => {
    const isNew = path.some((id) => !seen.has(id));
    for (const id of path) seen.add(id);
    return isNew;
  });
  return [longest, ...more];
}

/** Shows every question of a flow and looks at it. */
async function atEvery(flow: Flow, options: Visit, look: (page: Page, id: string) => Promise<void>) {
  const say = await textsOf(flow);
  for (const { path, answers } of walksOf(flow)) {
    const page = await visit({ ...options, at: `#/${flow.id}/${path[0]}`, stored: storedAnswers(flow, answers) });
    for (const id of path) {
      await goTo(page, `#/${flow.id}/${id}`);
      await atQuestion(page, flow, id, say);
      await look(page, id);
    }
  }
}

describe.each(flows)('every question of $id', (flow) => {
  // The questions of the other flows are of the same kinds, and fewer: the narrowest screen is enough.
  test.each(flow === flows[0] ? [laptop, phone] : [phone])(
    'has the way on in view without scrolling at $width × $height',
    async (viewport) => {
      const hidden: string[] = [];
      await atEvery(flow, { viewport }, async (page, id) => {
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
        const isHit = await button(page, 'Volgende').evaluate((next) => {
          const { left, right, top, bottom } = next.getBoundingClientRect();
          const corners = [
            [left + 4, top + 4],
            [right - 4, bottom - 4],
          ];
          return corners.every(([x = 0, y = 0]) => next.contains(document.elementFromPoint(x, y)));
        });
        if (!isHit) hidden.push(id);
      });
      expect(hidden).toEqual([]);
    },
  );
});

/** The place of the control with the focus, if something lies over its middle. */
const covered = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const control = document.activeElement;
    if (!control?.closest('form')) return null;
    const { left, top, width, height } = control.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const seen = hit !== null && (control.contains(hit) || hit.closest('label')?.control === control);
    return seen ? null : `${control.id || control.textContent} at ${Math.round(top)} px`;
  });

test.each([laptop, phone])('the way on never hides what has the focus at $width × $height', async (viewport) => {
  const found: string[] = [];
  const [flow] = flows;
  const long = Object.entries(flow.questions).flatMap(([id, each]) => (partsOf(each).names.length > 5 ? [id] : []));
  await atEvery(flow, { viewport }, async (page, id) => {
    if (!long.includes(id)) return;
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let presses = 0; presses < 24; presses += 1) {
        await page.keyboard.press(key);
        const what = await covered(page);
        if (what !== null) found.push(`${id}: ${what}`);
      }
    }
  });
  expect(found).toEqual([]);
});

test('a checklist is a table with an answer a column where there is room, and cards on a phone', async () => {
  const [flow] = flows;
  const id = longestWalk(flow).path.find((each) => flow.questions[each]?.kind === 'checklist') ?? '';
  const stored = storedAnswers(flow, longestWalk(flow).answers);
  const columnsAt = async (width: number) => {
    const page = await visit({ at: `#/${flow.id}/${id}`, stored, viewport: { width, height: 800 } });
    const lefts = await page
      .locator('form input[type=radio]')
      .evaluateAll((radios) => radios.map((radio) => Math.round(radio.getBoundingClientRect().left)));
    const heads = await page.locator('form [aria-hidden=true] > span').evaluateAll((names) =>
      names.map((name) => {
        const { left, right, width: wide } = name.getBoundingClientRect();
        return wide > 0 ? [left, right] : [];
      }),
    );
    return { columns: new Set(lefts), heads: heads.filter(([left]) => left !== undefined) };
  };
  for (const width of [768, 1366]) {
    const { columns, heads } = await columnsAt(width);
    expect(columns.size).toBe(4);
    expect(heads).toHaveLength(4);
  }
  const { columns, heads } = await columnsAt(390);
  expect(columns.size).toBeGreaterThan(0);
  expect(columns.size).not.toBe(4);
  expect(heads).toEqual([]);
});

test.each([true, false])(
  'a double click on the way on answers nothing and skips nothing, all answered: %s',
  async (all) => {
    const [flow] = flows;
    const walk = longestWalk(flow);
    const say = await textsOf(flow);
    const stored = all ? storedAnswers(flow, walk.answers) : {};
    const page = await visit({ at: `#/${flow.id}/${walk.path[0]}`, stored, viewport: laptop });
    const wrong: string[] = [];
    for (const [index, id] of walk.path.entries()) {
      const asked = await atQuestion(page, flow, id, say);
      const chosen = await page.locator('form input:checked').count();
      if (!all && index > 0 && chosen > 0) wrong.push(`${id}: ${chosen} answered`);
      if ((await page.getByRole('alert').count()) > 0) wrong.push(`${id}: sent`);
      // Whoever does something else in between, such as answering or this, is heard at once.
      if (all) await page.keyboard.press('Shift');
      else await clickAnswer(asked, walk.answers[id]);
      await button(page, 'Volgende').dblclick({ delay: 30 });
    }
    await headingOf(page)
      .and(page.getByText(words.review.title, { exact: true }))
      .waitFor();
    expect(wrong).toEqual([]);
  },
);

test('goes on within a page that forbids forms to be sent, with the button and with Enter', async () => {
  const [flow] = flows;
  const walk = longestWalk(flow);
  const say = await textsOf(flow);
  const at = walk.path.findIndex((id) => flow.questions[id]?.kind === 'numbers');
  const [before = '', id = '', next = ''] = walk.path.slice(at - 1);
  const page = await visit({ serviceWorkers: 'block' });
  const base = page.url().split('#')[0];
  // Another page of the same origin, without the policy of the product.
  await page.route('**/inbedden.html', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>.</h1>' }));
  await page.goto(`${base}inbedden.html`);
  await page.evaluate(
    ([address = '', sandbox = '']) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', sandbox);
      frame.style.width = '900px';
      frame.style.height = '700px';
      frame.src = address;
      document.body.replaceChildren(frame);
    },
    [`${base}#/${flow.id}/${before}`, 'allow-scripts allow-same-origin'],
  );
  const frame = page.frameLocator('iframe');
  const titled = (question: string) =>
    frame.getByRole('heading', { level: 1, name: say(`questions.${question}.title`), exact: true }).waitFor();
  await titled(before);
  await frame.getByRole('radio').first().check();
  await frame.getByRole('button', { name: 'Volgende', exact: true }).click();
  await titled(id);
  await frame.getByRole('textbox').first().fill('2350');
  await frame.getByRole('textbox').first().press('Enter');
  expect(await titled(next)).toBe(undefined);
});
