import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { words } from '../support/browser/texts';
import { emptyBrowserBeforeEach, heading, next, open, shown, toAdvice, walkPicnic } from './support/open';

emptyBrowserBeforeEach();

test('starts any flow from the start page, at its first question', async () => {
  const user = await open();
  await user.click(screen.getByRole('link', { name: 'Start de keuzehulp' }));
  await heading('Title of weather?');
});

test('walks a question of every kind to the review, and from there to the advice', async () => {
  const user = await open('#/picnic');
  await walkPicnic(user);
  expect(window.location.hash).toBe('#/picnic/controle');
  for (const text of ['Option rain', 'Option big', '12', 'Option onbekend', 'short knife'])
    expect(shown()).toContain(text);
  await toAdvice(user);
  expect((await heading(/^Advies/)).textContent).toBe('Advies: go out');
});

test('explains a term of the library where it stands, and closes it again', async () => {
  const user = await open('#/picnic');
  await heading('Title of weather?');
  const term = screen.getByRole('button', { name: 'the shade' });
  await user.click(term);
  expect(shown()).toContain('Where the sun is not.');
  expect(term.getAttribute('aria-expanded')).toBe('true');
  await user.click(term);
  expect(shown()).not.toContain('Where the sun is not.');
});

test('skips what the machine skips, names what a change takes away, and keeps it for who changes back', async () => {
  const user = await open('#/picnic');
  await walkPicnic(user);
  const change = (name: string) => user.click(screen.getByRole('link', { name: `${words.review.change} ${name}` }));
  await change('Short weather');
  await heading('Title of weather?');
  await user.click(screen.getByRole('radio', { name: 'Option sun' }));
  await next(user);
  const name = await screen.findByText('Short umbrella', { selector: 'li' });
  expect(name.closest('[role=status]')).not.toBe(null);
  expect(screen.queryByText('Option big')).toBe(null);
  await change('Short weather');
  await user.click(screen.getByRole('radio', { name: 'Option rain' }));
  await next(user);
  expect(await screen.findByText('Option big')).toBeTruthy();
});

test('remembers the walk when the product is opened again', async () => {
  const user = await open('#/picnic');
  await heading('Title of weather?');
  await user.click(screen.getByRole('radio', { name: 'Option sun' }));
  await next(user);
  await heading('Title of guests?');
  await user.click(screen.getByRole('button', { name: 'Vorige' }));
  await heading('Title of weather?');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Option sun' }).checked).toBe(true);
  expect(Object.values(window.localStorage).join()).toContain('"sun"');
});
