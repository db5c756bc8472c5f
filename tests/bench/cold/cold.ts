import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { replay } from '../../../src/engine/replay';
import { build } from '../../support/browser/built-app';
import { chromiumPath } from '../../support/browser/chromium';
import { addressOf, clickThrough, flow } from '../../support/browser/flow';
import { middle } from '../median';
import { buildPeers, writePlain } from './pages';
import { questions } from './questions';
import { serveCompressed } from './serve';
import { writeTables } from './tables';
import { type Cold, coldLoad, type Network, networks, pressesOver } from './visit';

const rounds = 5;

/** A page to measure; the first is what the others are compared with. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly walk: (page: Page) => Promise<void>;
}

/** Answers the questions of a page that knows nothing but radio buttons and a button. */
async function pressThrough(page: Page): Promise<void> {
  for (const [index, { options }] of questions.entries()) {
    const radio = page.locator(`input[type="radio"][value="${options[1]?.value ?? ''}"]`);
    await radio.locator('visible=true').click({ force: true });
    if (index < questions.length - 1) await page.getByRole('button', { name: 'Volgende', exact: true }).last().click();
  }
}

/** Answers a whole example of the flow. */
async function walkOurs(page: Page): Promise<void> {
  const [example] = await flow.examples();
  if (example === undefined) throw new Error(`${flow.id} has no example`);
  const { path, answers } = replay(flow, example.answers);
  for (const id of path) await clickThrough(page, id, answers[id]);
}

const subjects: readonly Subject[] = [
  { name: 'plain page', path: 'plain/0.html', walk: pressThrough },
  { name: 'this product', path: `ours/index.html${addressOf(questions[0]?.id ?? '')}`, walk: walkOurs },
  { name: 'SurveyJS', path: 'peers/survey.html', walk: pressThrough },
  { name: 'vue3-form-wizard', path: 'peers/wizard.html', walk: pressThrough },
];

/** Cold loads of every page on one network, in turn, so that what else the machine does falls on all alike. */
async function loadsOn(browser: Browser, baseUrl: string, network: Network): Promise<readonly (readonly Cold[])[]> {
  const found = subjects.map((): Cold[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { path }] of subjects.entries()) {
      found[index]?.push(await coldLoad(browser, baseUrl + path, network));
    }
  }
  return found;
}

/** Measures cold loads and presses against a plain page and two other form builders, and writes the tables. */
export async function benchCold(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keuzehulp-bench-'));
  build(join(folder, 'ours'));
  writePlain(join(folder, 'plain'));
  await buildPeers(join(folder, 'peers'));
  const { baseUrl, close } = await serveCompressed(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const loads = [];
    for (const network of networks) loads.push({ network, found: await loadsOn(browser, baseUrl, network) });
    const presses = [];
    for (const { path, walk } of subjects) {
      const times = await pressesOver(browser, baseUrl + path, walk);
      presses.push({ median: middle(times), worst: Math.max(...times), count: times.length });
    }
    writeTables(
      subjects.map(({ name }) => name),
      loads,
      presses,
    );
  } finally {
    await browser.close();
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}
