import { describe, expect, test } from 'vitest';
import { findingsIn } from '../support/browser/axe';
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

/** Nobody prints a question: there is a screen for all of them on paper. */
const asked = new Set(fullWalk.path.map(addressOf));

describe.each(['light', 'dark', 'print'] as const)('in %s axe finds nothing', (name) => {
  const look = [name] as const;

  test('on any screen', async () => {
    const page = await visit(fullVisit);
    const found: Record<string, unknown> = {};
    for (const screen of screens.filter(({ at }) => name !== 'print' || !asked.has(at))) {
      await show(page, screen);
      const here = await findingsIn(page, look);
      if (here[name] !== undefined) found[screen.at] = here;
    }
    expect(found).toEqual({});
  });
});

test.each(kinds)('axe finds nothing on the errors of %s', async (id) => {
  const page = await visit(visitAt(id));
  await makeErrors(page, id);
  expect(await findingsIn(page, ['light', 'dark'])).toEqual({});
});

test.each(await variedAdvices(3))('axe finds nothing on the advice of $id', async ({ visit: stored }) => {
  const page = await visit(stored);
  expect(await findingsIn(page, ['light', 'dark', 'print'])).toEqual({});
});
