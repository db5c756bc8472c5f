import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { replay } from '../../src/engine/replay';
import { findings } from '../support/browser/axe';
import { browserForFile } from '../support/browser/page';
import { storedAnswers } from '../support/browser/stored';

const { visit } = browserForFile();

const pages = (
  await Promise.all(
    flows.map(async (flow) => {
      const examples = await flow.examples();
      const answers = examples.map((example) => example.answers).find((set) => replay(flow, set).current === null);
      const [first = ''] = Object.keys(flow.questions);
      const steps = [first, 'controle', 'advies', ...(flow.scenarios !== undefined ? ['varianten'] : [])];
      return steps.map((step) => ({ at: `#/${flow.id}/${step}`, stored: storedAnswers(flow, answers ?? {}) }));
    }),
  )
).flat();

test.each(pages)('axe finds nothing at $at, and nothing sticks out at 320 px', async ({ at, stored }) => {
  const page = await visit({ at, stored });
  expect(page.url()).toContain(at);
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
