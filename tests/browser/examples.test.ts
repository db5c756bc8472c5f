import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay';
import { button } from '../support/browser/answer';
import { addressOf, adviceText, atAdvice, clickThrough, flow, plain, refText } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';

const { visit } = browserForFile();

const finished = (await flow.examples()).map((example) => ({ ...example, walk: replay(flow, example.answers) }));
/** Examples that differ most: of every set of questions that is asked, the first. */
const varied = finished.filter(
  ({ walk }, index) => finished.findIndex((other) => other.walk.path.join() === walk.path.join()) === index,
);

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text with its status right behind it: only the number of a source stands between. */
const saidOf = (text: string, status: string) => new RegExp(`${literal(text)}[\\d,°\\s\u2060]*${literal(status)}`);

test.each(varied.slice(0, 2))('walks $id and shows the advice that the rules give', async ({ walk }) => {
  const page = await visit({ at: addressOf(walk.path[0] ?? '') });
  for (const id of walk.path) await clickThrough(page, id, walk.answers[id]);
  expect(await page.getByRole('link', { name: /^Wijzig/ }).count()).toBe(walk.path.length);
  await button(page, 'Bekijk het advies').click();
  await atAdvice(page, walk);

  const letter = flow.letter(walk.answers, walk.advice);
  const shown = await adviceText(page);
  for (const { text } of letter.lead ?? letter.conclusion) expect(shown).toContain(plain(refText(text)));
  // The support and its payers stand in the picture.
  const { lanes, across, outside } = letter.lanes ?? { lanes: [], outside: { items: [] } };
  const items = [...lanes.flatMap((lane) => lane.items), ...(across === undefined ? [] : [across]), ...outside.items];
  expect(items.length).toBeGreaterThan(0);
  for (const ref of lanes.flatMap((lane) => [lane.title, lane.payer, lane.responsible])) {
    expect(shown).toContain(plain(refText(ref)));
  }
  for (const { text, status } of items) expect(shown).toMatch(saidOf(plain(refText(text)), plain(refText(status))));
  for (const { text } of letter.first?.actions ?? []) expect(shown).toContain(plain(refText(text)));
  expect(await page.locator('main h2').allInnerTexts()).toEqual(
    expect.arrayContaining(letter.parts.filter((part) => !part.isBackground).map((part) => plain(refText(part.title)))),
  );
});
