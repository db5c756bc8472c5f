import { createRoot, type Root } from 'react-dom/client';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { createI18n } from '../app/i18n';
import { Product } from '../app/Product';
import { addressIn } from '../route/addresses';
import { firstQuestions } from './first';

/** A screen as it stands in the page before the product is there. */
export interface EarlyScreen {
  /** The address behind `#/`. */
  readonly key: string;
  readonly html: string;
  readonly title: string;
  /** The address of the screen that follows when the question is answered; null when the product has to say. */
  readonly next: string | null;
}

/** The address of a screen by its key. */
const addressOf = (key: string): string => addressIn('#', key);

const patience = 30_000;

const waited = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Waits for something to stand in the page. @throws Error when it does not come. */
async function until<Found>(what: string, look: () => Found | null | undefined | false): Promise<Found> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = look();
    if (found) return found;
    await waited(20);
  }
  throw new Error(`prerendering: ${what} does not come`);
}

const headingIn = (host: Element) => host.querySelector('main h1');

/** What stands in a host, with ids that no other screen has, without what only the product can take in (`data-late`). */
function htmlOf(host: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = host.innerHTML;
  for (const late of copy.querySelectorAll('[data-late]')) late.remove();
  // The frame stands around every screen, and what it leads to is the product's.
  for (const framed of copy.querySelectorAll('header [id], main')) framed.removeAttribute('id');
  for (const control of copy.querySelectorAll('header [aria-controls]')) control.removeAttribute('aria-controls');
  return copy.innerHTML;
}

async function opened(key: string): Promise<{ host: Element; root: Root }> {
  window.location.hash = addressOf(key);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host, { identifierPrefix: key.replaceAll('/', '-') });
  root.render(<Product i18n={await createI18n()} flows={flows} library={library} />);
  await until(key, () => headingIn(host));
  return { host, root };
}

function closed({ host, root }: { host: Element; root: Root }): void {
  root.unmount();
  host.remove();
  window.localStorage.clear();
}

async function alone(key: string): Promise<EarlyScreen> {
  const screen = await opened(key);
  const early = { key, html: htmlOf(screen.host), title: document.title, next: null };
  closed(screen);
  return early;
}

/** Long enough for React to take a press in, in milliseconds. */
const settled = 50;

/** Answers the question in a host with what comes first, and goes on. */
async function goOn(host: Element, next: string): Promise<void> {
  await waited(settled);
  host.querySelector<HTMLElement>('main input[type=radio], main input[type=checkbox]')?.click();
  await waited(settled);
  host.querySelector<HTMLElement>('main .primary')?.click();
  await until(`the screen of ${next}`, () => window.location.hash === addressOf(next) && headingIn(host));
}

async function ofFlow(flow: (typeof flows)[number]): Promise<EarlyScreen[]> {
  const keys = firstQuestions(flow).map((question) => `${flow.id}/${question}`);
  const screen = await opened(keys[0] ?? flow.id);
  const screens: EarlyScreen[] = [];
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1] ?? null;
    screens.push({
      key,
      html: htmlOf(screen.host),
      title: document.title,
      next: next === null ? null : addressOf(next),
    });
    if (next !== null) await goOn(screen.host, next);
  }
  closed(screen);
  return screens;
}

/** What the build writes into the page. */
export interface EarlyPage {
  readonly screens: readonly EarlyScreen[];
  /** Said to who presses what only the product can follow. */
  readonly waiting: string;
}

/** What shows while the product comes to an address that has no screen here. */
async function later(): Promise<{ readonly screen: EarlyScreen; readonly waiting: string }> {
  const { host, root } = await opened('');
  const waiting = (await createI18n()).t('parts:loading');
  const main = host.querySelector('main');
  if (main) main.innerHTML = `<p>${waiting}</p>`;
  const screen = { key: 'later', html: htmlOf(host), title: document.title, next: null };
  closed({ host, root });
  return { screen, waiting };
}

/** The start, the first questions of every flow and the explanation. */
export async function earlyPage(): Promise<EarlyPage> {
  // Before any flow is begun: the start tells who has begun one.
  const start = await alone('');
  const screens: EarlyScreen[] = [];
  for (const flow of flows) screens.push(...(await ofFlow(flow)));
  const { screen, waiting } = await later();
  screens.push(start, screen);
  if (library.explanation !== undefined) screens.push(await alone(library.explanation.id));
  return { screens, waiting };
}
