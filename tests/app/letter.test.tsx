import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { browserPlace } from '../../src/storage/keep';
import { words } from '../support/browser/texts';
import { emptyBrowserBeforeEach, heading, open } from './support/open';
import { picnic } from './support/picnic';
import { marks } from './support/picnic-letter';

emptyBrowserBeforeEach();

const answers = {
  weather: 'rain',
  umbrella: 'small',
  guests: { all: 7 },
  food: ['onbekend'],
  packed: { blanket: 'ja', knife: 'nee' },
} satisfies AnswerSet;

async function openLetter(anchor = '') {
  browserPlace(picnic).keep({ answers });
  const user = await open(`#/picnic/advies${anchor}`);
  await heading('Advies: stay in');
  return user;
}

/** The part of a letter behind this heading, opened. */
function section(name: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name }).closest('details');
  if (found === null) throw new Error(`no part ${name}`);
  found.open = true;
  return found;
}

test('shows the conclusion with its values and every part behind its own heading', async () => {
  await openLetter();
  expect(screen.getByText('You have 7 guests.')).toBeTruthy();
  for (const name of ['Said', 'Reasons', 'Marks', 'Table', 'To do', 'Open']) expect(section(name)).toBeTruthy();
  expect(section('Said').textContent).toContain('An intro.');
});

test('says what to keep an eye on where nothing comes first, and that it concludes that itself', async () => {
  await openLetter();
  const first = screen.getByRole('heading', { name: words.first.title }).closest('section');
  if (first === null) throw new Error('no section of what comes first');
  expect(within(first).getByText(words.first.none)).toBeTruthy();
  expect(first.textContent).toContain('Does the sky stay dry?');
  expect(first.textContent).toContain('°');
});

test('gives a reason its rule, its source and the answers behind it, items apart', async () => {
  await openLetter();
  const reasons = section('Reasons');
  for (const text of ['A reason.', 'R1', 'Short weather', 'Option rain', 'short knife']) {
    expect(reasons.textContent).toContain(text);
  }
  expect(reasons.textContent).not.toContain('short blanket');
  const [source] = within(reasons).getAllByRole('button', { expanded: false });
  if (source) fireEvent.click(source);
  expect(within(reasons).getByRole('note').textContent).toContain('Book 1');
  fireEvent.keyDown(within(reasons).getByRole('note'), { key: 'Escape' });
  expect(within(reasons).queryByRole('note')).toBeNull();
  expect(document.activeElement).toBe(source);
});

test('shows a status in word and shape for every mark', async () => {
  await openLetter();
  const rows = within(section('Marks'))
    .getAllByRole('row')
    .filter((row) => row.querySelector('svg') !== null);
  expect(rows).toHaveLength(marks.length);
  expect(new Set(rows.map((row) => row.querySelector('path')?.getAttribute('d'))).size).toBe(marks.length);
  for (const row of rows) expect(row.textContent).toContain('Mark ');
});

test('shows tables, actions by owner, open questions with whom to ask, and the sources', async () => {
  await openLetter();
  expect(within(section('Table')).getByRole('cell', { name: /Cell two, Cell three/ })).toBeTruthy();
  expect(within(section('To do')).getByRole('heading', { level: 3, name: 'Everyone' })).toBeTruthy();
  expect(section('To do').textContent).toContain('Bring a blanket.');
  expect(section('Open').textContent).toMatch(/The host.*Title of food\?/);
  const sources = section(words.advice.background).textContent ?? '';
  for (const text of ['The Book', 'The Press', 'First edition.', 'An old book.', '§1 Picnics'])
    expect(sources).toContain(text);
});

test('changes an answer from the letter and comes back to another letter', async () => {
  const user = await openLetter();
  const [change] = within(section('Reasons')).getAllByRole('link', { name: `${words.review.change} Short weather` });
  if (change) await user.click(change);
  await heading('Title of weather?');
  await user.click(screen.getByRole('radio', { name: 'Option sun' }));
  await user.click(screen.getByRole('button', { name: words.walk.toAdvice }));
  await heading('Advies: go out');
});

test('goes to a part of the letter by its address', async () => {
  await openLetter('/todo');
  expect(document.activeElement?.textContent).toContain('To do');
});
