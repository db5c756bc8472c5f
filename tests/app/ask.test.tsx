import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { hagroStore } from '../../src/features/hagro/hagroStore';
import { emptyHagro, withPractice } from '../../src/features/hagro/model/hagro';
import { formPlace } from '../../src/features/local/keptForm';
import { keyPrefix } from '../../src/storage/disk';
import { browserPlace } from '../../src/storage/keep';
import { words } from '../support/browser/texts';
import { emptyBrowserBeforeEach, open } from './support/open';
import { picnic } from './support/picnic';

emptyBrowserBeforeEach();

const { restart, wipe } = words.keeping;
const { keep } = words.hagro.gather;
const { page } = words.local;
const [flow] = flows;

const keepAnswers = () => browserPlace(picnic).keep({ answers: { weather: 'sun', guests: {}, food: ['onbekend'] } });
const keepHagro = () => {
  const practice = { name: 'Oost', answers: {}, saved: null, speaker: '', mandate: null };
  hagroStore(flow).keep({ hagro: withPractice(emptyHagro, practice), wiped: [] });
};
const setAside = () => localStorage.setItem(`${keyPrefix()}picnic.apart.1`, 'unreadable');

const keepForm = () => formPlace(flow).keep({ now: { texts: { team: 'Oost' }, drafts: {} }, before: [] });

const openPicnic = (address: string) => open(address);
const openReal = (address: string) => open(address, flows, library);

/** Each place that asks first: what it needs, where it stands, its button, its question and its yes. */
const places = {
  'restart on the start page': [keepAnswers, openPicnic, '#/', restart.start, restart.ask, restart.yes],
  'restart on the review': [
    () => browserPlace(picnic).keep({ answers: whole }),
    openPicnic,
    '#/picnic/controle',
    restart.start,
    restart.ask,
    restart.yes,
  ],
  'wipe everything': [keepAnswers, openPicnic, '#/', wipe.start, wipe.ask, wipe.yes],
  'throw away': [setAside, openPicnic, '#/apart', words.apart.throwAway, words.apart.throwAsk, words.apart.throwYes],
  'wipe a hagro': [keepHagro, openReal, '#/hagro', keep.wipe, keep.wipeAsk, keep.wipeYes],
  'wipe a form': [keepForm, openReal, '#/lokaal', page.wipe, page.wipeAsk, page.wipeYes],
} as const;

const whole = {
  weather: 'sun',
  guests: { all: 7 },
  food: ['onbekend'],
  packed: { blanket: 'ja', knife: 'nee' },
} as const;

const kept = () => ({ ...localStorage });

test.each(Object.entries(places))(
  'to %s asks first; the keyboard leaves the question as it came, or goes on from the heading',
  async (_place, [prepare, openAt, address, label, question, yes]) => {
    prepare();
    const user = await openAt(address);
    const button = () => screen.findByText(label, { selector: 'button' });
    const before = kept();

    (await button()).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe(question);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(await button());

    await user.keyboard('{Enter}');
    await user.tab();
    expect(document.activeElement?.textContent).toBe(yes);
    await user.tab();
    expect(document.activeElement?.textContent).toBe(words.ask.no);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(await button());
    expect(screen.queryByText(question)).toBe(null);
    expect(kept()).toEqual(before);

    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.queryByText(question)).toBe(null);
    expect(kept()).not.toEqual(before);
    expect(document.activeElement?.matches('h1, [role=status] button')).toBe(true);
  },
);
