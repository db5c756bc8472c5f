import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import own from '../../src/app/nl.json';
import { offerUpdate } from '../../src/app/offline/update';
import keeping from '../../src/keeping/nl.json';
import { emptyBrowserBeforeEach, heading, next, open } from './support/open';

emptyBrowserBeforeEach();
afterEach(() => vi.restoreAllMocks());

const bodyText = () => document.body.textContent ?? '';

/** Answers the first question, with a newer version ready. */
async function answered() {
  const user = await open('#/picnic/weather');
  act(() => offerUpdate(() => {}));
  expect([own.update.stays, own.update.goes, keeping.banner.save].filter((text) => bodyText().includes(text))).toEqual(
    [],
  );
  await user.click(screen.getByRole('radio', { name: 'Option sun' }));
  await next(user);
  await heading('Title of guests?');
}

test('a newer version says that answers stay where they are kept, and says nothing of answers that there are not', async () => {
  await answered();
  expect(bodyText()).toContain(own.update.stays);
  expect(bodyText()).not.toContain(own.update.goes);
});

test('a newer version says that answers go where the browser does not keep them; they can be saved', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await answered();
  expect(bodyText()).toContain(own.update.goes);
  expect(bodyText()).not.toContain(own.update.stays);
  expect(screen.getByRole('button', { name: keeping.banner.save })).toBeTruthy();
});
