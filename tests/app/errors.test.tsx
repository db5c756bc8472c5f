import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { browserPlace } from '../../src/storage/keep';
import { emptyBrowserBeforeEach, heading, next, open } from './support/open';
import { picnic } from './support/picnic';

emptyBrowserBeforeEach();

/** Opens a question with these answers before it. */
async function openAt(question: string, answers: AnswerSet) {
  browserPlace(picnic).keep({ answers });
  const user = await open(`#/picnic/${question}`);
  await heading(`Title of ${question}?`);
  return user;
}

const upToGuests = { weather: 'sun' };
const upToFood = { ...upToGuests, guests: {} };
const upToPacked = { ...upToFood, food: ['bread'] };

const messages = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

test('refuses a single choice without a choice, and takes the message away with the choice', async () => {
  const user = await open('#/picnic/weather');
  const title = document.title;
  await next(user);
  expect(messages()).toHaveLength(1);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(document.title).not.toBe(title);
  await user.click(screen.getByRole('radio', { name: 'Option sun' }));
  expect(screen.queryByRole('alert')).toBe(null);
  expect(document.title).toBe(title);
});

test('refuses none, too many, and an option that stands alone with another one', async () => {
  const user = await openAt('food', upToFood);
  await next(user);
  const empty = messages();
  for (const option of ['bread', 'cake', 'fruit'])
    await user.click(screen.getByRole('checkbox', { name: `Option ${option}` }));
  const tooMany = messages();
  expect(tooMany.join()).toContain('2');
  await user.click(screen.getByRole('checkbox', { name: 'Option fruit' }));
  expect(screen.queryByRole('alert')).toBe(null);
  await user.click(screen.getByRole('checkbox', { name: 'Option cake' }));
  await user.click(screen.getByRole('checkbox', { name: 'Option onbekend' }));
  await next(user);
  const alone = messages();
  expect(alone.join()).toContain('Option onbekend');
  expect(new Set([empty, tooMany, alone].map(String)).size).toBe(3);
});

test('asks every item of a checklist by its own name, and leads to it', async () => {
  const user = await openAt('packed', upToPacked);
  await next(user);
  expect(messages()).toEqual([expect.stringContaining('short blanket'), expect.stringContaining('short knife')]);
  await user.click(within(screen.getByRole('alert')).getByText(/short knife/));
  expect(screen.getByRole('group', { name: 'Item knife' }).contains(document.activeElement)).toBe(true);
});

test('says of numbers which field is wrong and keeps what was typed', async () => {
  const user = await openAt('guests', upToGuests);
  const all = screen.getByRole<HTMLInputElement>('textbox', { name: /^Number all/ });
  const children = screen.getByRole<HTMLInputElement>('textbox', { name: /^Number children/ });
  await user.type(all, 'ten{Enter}');
  expect(messages()).toEqual([expect.stringContaining('Number all')]);
  expect(all.value).toBe('ten');
  await user.clear(all);
  await user.type(all, '101');
  expect(messages().join()).toContain('100');
  await user.clear(all);
  await user.type(all, '3');
  await user.type(children, '4{Enter}');
  expect(messages()).toEqual([expect.stringMatching(/Number children.*Number all/)]);
  expect([all.getAttribute('aria-invalid'), children.getAttribute('aria-invalid')]).toEqual([null, 'true']);
});
