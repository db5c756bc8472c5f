import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach } from 'vitest';
import { createI18n } from '../../../src/app/i18n';
import { Product } from '../../../src/app/Product';
import type { Flow } from '../../../src/content/flow';
import { browserShelf } from '../../../src/storage/shelf';
import { picnic, picnicLibrary } from './picnic';

// What is late comes from disk here: a busy machine is slow, and not wrong.
configure({ asyncUtilTimeout: 30_000 });

const loadAdvice = () => import('../../../src/features/advice/AdviceRoute');

// A slow machine is no failure: a wait may take nearly as long as the test itself.
configure({ asyncUtilTimeout: 100_000 });

/** Empties the browser before each test and gives jsdom what it lacks: scrolling and media queries. */
export function emptyBrowserBeforeEach(): void {
  beforeEach(() => {
    browserShelf().wipeAll();
    window.scrollTo = () => {};
    window.HTMLElement.prototype.scrollIntoView = () => {};
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: false,
        onchange: null,
        addListener: () => {},
        removeListener: () => {},
      });
  });
  afterEach(cleanup);
}

/** Opens the product at an address, with the picnic as its only flow unless others are given. */
export async function open(
  address = '#/',
  flows: readonly [Flow, ...Flow[]] = [picnic],
  library: ComponentProps<typeof Product>['library'] = picnicLibrary,
) {
  window.history.replaceState(null, '', address);
  const user = userEvent.setup();
  const product = <Product i18n={await createI18n()} flows={flows} library={library} />;
  // The texts are loaded before the first screen shows.
  await act(async () => void render(product));
  await screen.findByRole('heading', { level: 1 });
  return user;
}

/** Waits for the screen with this heading. */
export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

export type User = Awaited<ReturnType<typeof open>>;

/** From the review to the advice, whose screens load late: React has to be told to wait for them. */
export async function toAdvice(user: User): Promise<void> {
  await loadAdvice();
  await act(async () => user.click(screen.getByRole('button', { name: 'Bekijk het advies' })));
}

export const next = (user: User) => user.click(screen.getByRole('button', { name: 'Volgende' }));

/** The text of the screen. */
export const shown = (): string => screen.getByRole('main').textContent ?? '';

/** Walks the whole picnic from its first question to the review. */
export async function walkPicnic(user: User, weather: 'sun' | 'rain' = 'rain'): Promise<void> {
  await heading('Title of weather?');
  await user.click(screen.getByRole('radio', { name: `Option ${weather}` }));
  await next(user);
  if (weather === 'rain') {
    await heading('Title of umbrella?');
    await user.click(screen.getByRole('radio', { name: 'Option big' }));
    await next(user);
  }
  await heading('Title of guests?');
  await user.type(screen.getByRole('textbox', { name: /^Number all/ }), '12{Enter}');
  await heading('Title of food?');
  await user.click(screen.getByRole('checkbox', { name: 'Option onbekend' }));
  await next(user);
  await heading('Title of packed?');
  for (const name of ['Item blanket', 'Item knife']) {
    const [, partly] = [...screen.getByRole('group', { name }).querySelectorAll('input')];
    if (partly) await user.click(partly);
  }
  await next(user);
  await screen.findByRole('button', { name: 'Bekijk het advies' });
}
