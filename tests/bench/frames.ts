import { chromium, type Page } from 'playwright-core';
import { flows } from '../../flows';
import { toFile } from '../../src/share/file';
import { serveBuilt } from '../support/browser/built-app';
import { chromiumPath } from '../support/browser/chromium';
import { flow } from '../support/browser/flow';
import { filesField } from '../support/browser/group';
import { storedHagro } from '../support/browser/hagros';
import { words } from '../support/browser/texts';
import { someWalk } from '../support/browser/walks';
import { fullHagro } from './hagro';
import { middle, row } from './median';

/** What the developer tools of Chrome call a middling and a slow phone. */
const slowdowns = [4, 6];
const rounds = 7;
const watched = 700;

const watching = `{
  const gaps = [];
  window.gaps = null;
  let last = performance.now();
  const end = last + ${watched};
  const frame = (now) => {
    gaps.push(now - last);
    last = now;
    if (now < end) requestAnimationFrame(frame);
    else window.gaps = gaps;
  };
  requestAnimationFrame(frame);
}`;

/** The longest gap between two frames after something was done, in milliseconds. */
async function longestGap(page: Page, act: () => Promise<unknown>): Promise<number> {
  // As text: what the page runs may not hold what a bundler adds.
  await page.evaluate(watching);
  await act();
  const gaps = await page.waitForFunction('window.gaps');
  return Math.max(...Object.values(Object(await gaps.jsonValue())).map(Number));
}

async function gapsOf(page: Page, act: (round: number) => Promise<unknown>): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await longestGap(page, () => act(round)));
  return middle(found);
}

/** Frames on a slow machine with a full hagro: bringing one in, toggling a filter, stepping the projector view. */
export async function benchFrames(): Promise<void> {
  if (!flows.some(({ meeting }) => meeting !== undefined)) return;
  for (const slowdown of slowdowns) await benchSlowed(slowdown);
}

async function benchSlowed(slowdown: number): Promise<void> {
  const { baseUrl, close } = await serveBuilt();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const hagro = fullHagro();
    const room = { ...hagro, practices: hagro.practices.slice(0, -rounds) };
    const [origin, localStorage] = [new URL(baseUrl).origin, Object.entries(storedHagro(room))];
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      storageState: {
        cookies: [],
        origins: [{ origin, localStorage: localStorage.map(([name, value]) => ({ name, value })) }],
      },
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(`${baseUrl}#/hagro`);
    await filesField(page).waitFor();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const idle = await gapsOf(page, () => Promise.resolve());
    process.stdout.write(
      `\nThe longest gap between frames, ${hagro.practices.length} practices, processor ${slowdown} times slower; ratios to doing nothing\n`,
    );
    row('doing nothing (baseline)', idle, idle);
    const file = (seed: number) => Buffer.from(toFile(flow, someWalk(flow, 1000 + seed).answers, new Date()));
    const bring = (round: number) =>
      filesField(page).setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: file(round) });
    row('bringing in one more practice', await gapsOf(page, bring), idle);
    await page.goto(`${baseUrl}#/hagro/overzicht`);
    await page.locator('.count-fold summary').first().click();
    const differences = page.getByLabel(words.hagro.overview.filter.differences);
    await differences.waitFor();
    await page.locator('.matter-busy').first().waitFor({ state: 'detached', timeout: 120_000 });
    // By keyboard: to click, the driver of the browser searches the page, and that costs frames of its own.
    await differences.focus();
    row('toggling a filter', await gapsOf(page, () => page.keyboard.press('Space')), idle);
    await page.goto(`${baseUrl}#/hagro/bespreken`);
    await page.locator('.discuss-nav').waitFor();
    const step = async () => {
      const before = page.url();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL((url) => url.href !== before);
    };
    row('stepping the projector view', await gapsOf(page, step), idle);
  } finally {
    await browser.close();
    await close();
  }
}
