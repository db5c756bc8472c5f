import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { hagroStore } from '../../src/features/hagro/hagroStore';
import { emptyHagro, withPractice } from '../../src/features/hagro/model/hagro';
import { apartAddress } from '../../src/route/addresses';
import { keyPrefix } from '../../src/storage/disk';
import { browserPlace } from '../../src/storage/keep';
import { words } from '../support/browser/texts';
import { emptyBrowserBeforeEach, heading, next, open } from './support/open';
import { picnic } from './support/picnic';

emptyBrowserBeforeEach();

const { before, restart, banner, toApart } = words.keeping;
const [flow] = flows;
const prefix = keyPrefix();
const answers = {
  weather: 'rain',
  umbrella: 'big',
  guests: { all: 7 },
  food: ['onbekend'],
  packed: { blanket: 'ja', knife: 'nee' },
} as const;

const button = (name: string) => screen.findByText(name, { selector: 'button' });
const onHeading = () => document.activeElement === screen.getByRole('heading', { level: 1 });
const regions = () => new Set(screen.getAllByRole('status'));
const isIn = (text: Element, known: ReadonlySet<Element>) => known.has(text.closest('[role=status]') ?? text);

test('a hagro that was set aside is told with the way to it', async () => {
  localStorage.setItem(`${prefix}hagro.${flow.id}`, '{');
  await open('#/hagro', flows, library);
  const link = await screen.findByRole('link', { name: toApart });
  expect(link.getAttribute('href')).toBe(apartAddress);
  expect(link.closest('[role=status]')?.textContent).toContain(words.hagro.gather.setAside);
});

test('the page about privacy leads to what was set aside', async () => {
  await open('#/privacy');
  expect((await screen.findByRole('link', { name: toApart })).getAttribute('href')).toBe(apartAddress);
});

test('the heading gets the focus when the changes of an advice are closed', async () => {
  browserPlace(picnic).keep({ answers });
  const user = await open('#/picnic/advies');
  await heading('Advies: go out');
  await act(async () => void (window.location.hash = '#/picnic/umbrella?terug=advies'));
  await user.click(await screen.findByRole('radio', { name: 'Option small' }));
  await user.click(screen.getByRole('button', { name: words.walk.toAdvice }));
  await user.click(await button(words.changes.close));
  expect(onHeading()).toBe(true);
});

test.each(['undo', 'done'] as const)(
  'what was wiped is announced; after %s the heading gets the focus',
  async (press) => {
    browserPlace(picnic).keep({ answers });
    const user = await open();
    const known = regions();
    await user.click(await button(restart.start));
    await user.click(await button(restart.yes));
    expect(isIn(await screen.findByText(before.undo), known)).toBe(true);
    await user.click(await button(before[press]));
    expect(screen.queryByText(before[press])).toBe(null);
    expect(onHeading()).toBe(true);
  },
);

test('the heading gets the focus when what was set aside is put back', async () => {
  browserPlace(picnic).keep({ answers });
  const text = localStorage.getItem(`${prefix}picnic`) ?? '';
  localStorage.setItem(`${prefix}picnic.apart.1`, text);
  const user = await open(apartAddress);
  await user.click(await button(words.apart.putBack));
  await screen.findByText(words.apart.done);
  expect(onHeading()).toBe(true);
});

test('a practice that is removed, and a hagro that is wiped, can be put back from where the focus is', async () => {
  const practice = { name: 'Oost', answers: {}, saved: null, speaker: '', mandate: null };
  hagroStore(flow).keep({ hagro: withPractice(emptyHagro, practice), wiped: [] });
  const user = await open('#/hagro', flows, library);
  const names = () => screen.queryAllByDisplayValue('Oost').length;
  for (const press of [
    async () => user.click(await button(words.hagro.gather.practices.remove)),
    async () => {
      await user.click(await button(words.hagro.gather.keep.wipe));
      await user.click(await button(words.hagro.gather.keep.wipeYes));
    },
  ]) {
    await press();
    expect(names()).toBe(0);
    expect(document.activeElement).toBe(await button(before.undo));
    await user.keyboard('{Enter}');
    expect(names()).toBe(1);
    expect(onHeading()).toBe(true);
  }
});

test('that the browser keeps nothing any more is announced in a place that was there before', async () => {
  const user = await open('#/picnic/weather');
  const known = regions();
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  await user.click(await screen.findByRole('radio', { name: 'Option rain' }));
  await next(user);
  expect(isIn(await screen.findByText(banner.page), known)).toBe(true);
  full.mockRestore();
});
