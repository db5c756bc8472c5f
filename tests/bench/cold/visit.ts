import type { Browser, BrowserContext, Page } from 'playwright-core';
import { reading, watching } from './watching';

/** A network as the measurement of the issue has it; bytes a second. */
export interface Network {
  readonly name: string;
  readonly latency: number;
  readonly throughput: number;
}

export const networks: readonly Network[] = [
  { name: 'slow: 400 ms, 400 kbit/s', latency: 400, throughput: 400_000 / 8 },
  { name: 'mid: 150 ms, 1.6 Mbit/s', latency: 150, throughput: 1_600_000 / 8 },
];

/** The processor is so many times slower than this machine's. */
export const slowdown = 4;

/** Long enough for a page to come to rest, in milliseconds. */
const settling = 3000;

/** What one cold load showed: milliseconds since the page was asked for, and bytes on the way until it was still. */
export interface Cold {
  readonly fcp: number;
  readonly lcp: number;
  readonly answered: number;
  readonly kept: boolean;
  readonly bytes: number;
}

async function slowedPage(context: BrowserContext, network: Network): Promise<{ page: Page; bytes: () => number }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  const { latency, throughput } = network;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, bytes: () => bytes };
}

/** Loads a page in a browser that has never been there, presses the first answer as soon as it is there, and looks again when all is still. */
export async function coldLoad(browser: Browser, url: string, network: Network): Promise<Cold> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  try {
    const { page, bytes } = await slowedPage(context, network);
    await page.addInitScript(watching);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    await page.waitForFunction('window.seen.answered > 0');
    // What a page still does by itself, such as taking over from what stood there first.
    await page.waitForTimeout(settling);
    await page.waitForLoadState('networkidle');
    const { fcp, lcp, answered, kept } = Object(await page.evaluate(reading));
    return { fcp: Number(fcp), lcp: Number(lcp), answered: Number(answered), kept: kept === true, bytes: bytes() };
  } finally {
    await context.close();
  }
}

/** How long each press took until something was painted, over a walk on a slowed processor; in milliseconds. */
export async function pressesOver(
  browser: Browser,
  url: string,
  walk: (page: Page) => Promise<void>,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watching);
    await page.goto(url, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await walk(page);
    return Object.values(Object(await page.evaluate('window.seen.presses'))).map(Number);
  } finally {
    await context.close();
  }
}
