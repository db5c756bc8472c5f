import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { browserPlace } from '../../src/storage/keep';
import { words } from '../support/browser/texts';
import { emptyBrowserBeforeEach, heading, open } from './support/open';
import { picnic } from './support/picnic';

emptyBrowserBeforeEach();

const answers = {
  weather: 'rain',
  umbrella: 'small',
  guests: { all: 7 },
  food: ['onbekend'],
  packed: { blanket: 'ja', knife: 'nee' },
} satisfies AnswerSet;
const copy = () => screen.getByRole('button', { name: words.take.link });

test('a link that is not copied is said to stand where it does stand, and a second try is told again', async () => {
  browserPlace(picnic).keep({ answers });
  const user = await open('#/picnic/advies');
  await heading('Advies: stay in');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
  await user.click(copy());
  const place = words.take.title;
  const failed = await screen.findByText(words.take.notCopied.replace('{{place}}', place));
  const fold = screen.getByRole('heading', { level: 2, name: new RegExp(`^${place}`) }).closest('details');
  expect(fold?.contains(screen.getByLabelText(words.take.address))).toBe(true);
  await user.click(copy());
  await screen.findByText(words.take.told.copied);
  expect(failed.textContent).toBe(words.take.told.copied);
});

test('a file that the browser cannot read is refused, and changes nothing', async () => {
  const user = await open();
  const file = new File(['{}'], 'gone.json', { type: 'application/json' });
  file.text = () => Promise.reject(new Error('gone'));
  await user.upload(screen.getByLabelText(words.take.open, { selector: 'input' }), file);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(words.take.badFile.json));
  const button = screen.getByRole('button', { name: words.take.open });
  expect(button.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
});
