import { describe, expect, test } from 'vitest';
import { findings } from '../support/browser/axe';
import { addressOf } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import {
  fullVisit,
  fullWalk,
  kinds,
  makeErrors,
  screens,
  show,
  variedAdvices,
  visitAt,
} from '../support/browser/screens';

const { visit } = browserForFile();

/** The dark scheme differs in colours alone; printing also hides and moves things. */
const media = {
  light: { look: { colorScheme: 'light' }, rules: 'all' },
  dark: { look: { colorScheme: 'dark' }, rules: 'colours' },
  print: { look: { media: 'print' }, rules: 'paper' },
} as const;

/** Nobody prints a question: there is a screen for all of them on paper. */
const asked = new Set(fullWalk.path.map(addressOf));

describe.each(['light', 'dark', 'print'] as const)('in %s axe finds nothing', (name) => {
  const { look, rules } = media[name];

  test('on any screen', async () => {
    const page = await visit(fullVisit);
    await page.emulateMedia(look);
    const found: Record<string, string[]> = {};
    for (const screen of screens.filter(({ at }) => name !== 'print' || !asked.has(at))) {
      await show(page, screen);
      const here = await findings(page, rules);
      if (here.length > 0) found[screen.at] = here;
    }
    expect(found).toEqual({});
  });

  test.each(name === 'print' ? [] : kinds)('on the errors of %s', async (id) => {
    const page = await visit(visitAt(id));
    await page.emulateMedia(look);
    await makeErrors(page, id);
    expect(await findings(page, rules)).toEqual([]);
  });

  test('on other kinds of advice', async () => {
    for (const { id, visit: stored } of await variedAdvices(3)) {
      const page = await visit(stored);
      await page.emulateMedia(look);
      expect(await findings(page, rules), id).toEqual([]);
    }
  });
});
