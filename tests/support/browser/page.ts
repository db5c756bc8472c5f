import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Stored } from './stored';

const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit extends BrowserContextOptions {
  /** The address behind the base: `#/…`. */
  readonly at?: string;
  /** Where the app is served, with a slash at the end, when not where all tests find it. */
  readonly from?: string;
  /** What the browser has kept from before. */
  readonly stored?: Stored;
  /** Runs in the page before the app does; written as an expression. */
  readonly before?: string;
  /** Makes the browser ready before the page is asked for, such as by refusing a file. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Errors that the page is meant to log. */
  readonly logs?: RegExp;
  /** Errors that the page is meant to throw. */
  readonly throws?: RegExp;
  /** False where no screen is expected at once. */
  readonly loads?: boolean;
}

/** Goes to another address of the app without loading the page again, as a link would. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

function watch(context: BrowserContext, base: string, problems: string[], logs = /^$/, throws = /^$/): void {
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!throws.test(message)) problems.push(`page error: ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !logs.test(message.text())) problems.push(`console error: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const local = ['data:', 'blob:', 'about:'].includes(protocol);
    if (!local && origin !== new URL(base).origin) problems.push(`request to ${request.url()}`);
  });
}

/** Until the product itself shows a screen in the place of what the page came with. */
export async function arrived(page: Page): Promise<void> {
  await page.locator('#early').waitFor({ state: 'detached' });
  await page.locator('h1').waitFor();
}

/** Makes every way to load the page wait for the product. */
function arriving(page: Page): void {
  const { goto, reload } = page;
  page.goto = async (url, options) => {
    const response = await goto.call(page, url, options);
    if (url !== 'about:blank') await arrived(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload.call(page, options);
    await arrived(page);
    return response;
  };
}

/**
 * One browser for the tests of a file. `visit` opens the app in a fresh context. A test fails afterwards when its pages
 * threw, logged an error or asked anything of another origin.
 */
export function browserForFile() {
  const base = inject('baseUrl');
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: launchArgs });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = problems;
    contexts = [];
    problems = [];
    if (found.length > 0) throw new Error(found.join('\n'));
  });

  async function visit({
    at = '',
    from = base,
    stored = {},
    before,
    prepare,
    logs,
    throws,
    loads = true,
    ...options
  }: Visit = {}): Promise<Page> {
    if (!browser) throw new Error('no browser');
    const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }));
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'nl-NL',
      // A colour that is still on its way to another is no colour to judge, and nothing here waits for movement.
      reducedMotion: 'reduce',
      // Every visit starts from the network, but for the tests of what works without one.
      serviceWorkers: 'block',
      // A page opened as a file has no origin that could have kept something.
      storageState: {
        cookies: [],
        origins: localStorage.length > 0 ? [{ origin: new URL(from).origin, localStorage }] : [],
      },
      ...options,
    });
    contexts.push(context);
    context.setDefaultTimeout(10_000);
    watch(context, from, problems, logs, throws);
    if (before !== undefined) await context.addInitScript(before);
    await prepare?.(context);
    const page = await context.newPage();
    if (loads) arriving(page);
    await page.goto(from + at, loads ? {} : { waitUntil: 'commit' });
    return page;
  }

  return { visit };
}

/** Opens every fold of a screen, as a reader who wants to see all of it does. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
