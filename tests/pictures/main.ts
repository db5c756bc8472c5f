import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { flows } from '../../flows';
import { replay } from '../../src/engine/replay';
import { addressIn, hagroAddress, hagroSteps, placeAddress, startAddress, steps } from '../../src/route/addresses';
import { serveBuilt } from '../support/browser/built-app';
import { chromiumPath } from '../support/browser/chromium';
import { hagroOf, storedHagro } from '../support/browser/hagros';
import { storedAnswers } from '../support/browser/stored';

const [flow] = flows;
const examples = await flow.examples();
const whole = examples.map(({ answers }) => replay(flow, answers)).filter(({ current }) => current === null);
const shown = examples.find(({ id }) => id === 'leidraad-poh-jeugd-hybride');
if (!shown) throw new Error('the example of the pictures is gone');
const practice = replay(flow, shown.answers);

/** What the browser has kept: a practice that is done, and a hagro of seven. */
const kept = {
  ...storedAnswers(flow, practice.answers),
  ...storedHagro(hagroOf(whole.slice(0, 7).map(({ answers }) => answers))),
};

interface Picture {
  readonly name: string;
  readonly at: string;
  readonly width: number;
  readonly height: number;
  /** As it comes out of the printer. */
  readonly printed?: true;
}

const own = placeAddress(flow);
const checklist = practice.path.find((id) => flow.questions[id]?.kind === 'checklist') ?? '';
/** One A4 at 96 dots an inch. */
const page = { width: 794, height: 1123 };

const pictures: readonly Picture[] = [
  { name: 'start', at: startAddress, width: 1366, height: 768 },
  { name: 'vraag', at: addressIn(own, checklist), width: 1366, height: 768 },
  { name: 'advies', at: addressIn(own, steps.advice), width: 1366, height: 768 },
  { name: 'advies-telefoon', at: addressIn(own, steps.advice), width: 390, height: 844 },
  { name: 'afdruk', at: addressIn(own, steps.advice), ...page, printed: true },
  { name: 'vergelijken', at: addressIn(hagroAddress, hagroSteps.overview), width: 1280, height: 720 },
  { name: 'bespreken', at: addressIn(hagroAddress, hagroSteps.discuss), width: 1280, height: 720 },
];

async function take(browser: Browser, baseUrl: string, { name, at, width, height, printed }: Picture): Promise<void> {
  const localStorage = Object.entries(kept).map(([key, value]) => ({ name: key, value }));
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    storageState: { cookies: [], origins: [{ origin: new URL(baseUrl).origin, localStorage }] },
  });
  const screen = await context.newPage();
  await screen.goto(baseUrl + at);
  await screen.locator('#early').waitFor({ state: 'detached' });
  await screen.waitForLoadState('networkidle');
  if (printed) {
    await screen.emulateMedia({ media: 'print' });
    await screen.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }
  await screen.screenshot({ path: fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url)) });
  await context.close();
}

const { baseUrl, close } = await serveBuilt();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
for (const picture of pictures) await take(browser, baseUrl, picture);
await browser.close();
await close();
