import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import { MeetingClock } from '../../src/features/hagro/discuss/MeetingClock';
import { LookingProvider } from '../../src/features/hagro/LookingProvider';
import { hagroWords } from '../../src/features/hagro/useWords';
import { loadWords } from '../../src/words/words';
import { words } from '../support/browser/texts';

const { clock } = words.hagro.discuss;
const i18n = await createI18n();
await loadWords(i18n, hagroWords);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The clock at a point: each point has one of its own, and the meeting stays. */
const at = (points: number) => (
  <I18nextProvider i18n={i18n}>
    <LookingProvider>
      <MeetingClock key={points} points={points} />
    </LookingProvider>
  </I18nextProvider>
);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const left = () => screen.getByRole('timer', { name: clock.left }).textContent;
const pass = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * 60_000));

function setMinutes(minutes: string): void {
  const field = screen.getByLabelText<HTMLInputElement>(clock.total);
  field.value = minutes;
  act(() => void field.dispatchEvent(new Event('change')));
}

/** The screen of a meeting of an hour that has begun. */
async function begin() {
  const { rerender } = await act(async () => render(at(9)));
  press(clock.start);
  return rerender;
}

test('the clock runs on at the next point', async () => {
  const rerender = await begin();
  pass(10);
  rerender(at(8));
  expect(left()).toBe('50:00');
  pass(1);
  expect(left()).toBe('49:00');
});

test('a stopped clock goes on where it stopped, or begins with all its time', async () => {
  await begin();
  pass(10);
  press(clock.pause);
  pass(5);
  press(clock.resume);
  expect(left()).toBe('50:00');
  press(clock.pause);
  press(clock.restart);
  pass(1);
  expect(left()).toBe('59:00');
});

test('when the time is up it says so, and begins again with all its time', async () => {
  await begin();
  pass(59);
  expect(screen.getByRole('status').textContent).toBe('');
  pass(21);
  expect(screen.getByRole('status').textContent).toBe(clock.over);
  press(clock.restart);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(left()).toBe('60:00');
  pass(2);
  expect(left()).toBe('58:00');
});

test('other minutes count from the start of the meeting, while it runs and while it stands still', async () => {
  await begin();
  pass(20);
  setMinutes('45');
  expect(left()).toBe('25:00');
  press(clock.pause);
  setMinutes('90');
  expect(left()).toBe('70:00');
  pass(5);
  press(clock.resume);
  pass(1);
  expect(left()).toBe('69:00');
});

test('a meeting that is over gets more time', async () => {
  await begin();
  pass(60);
  setMinutes('75');
  expect(left()).toBe('15:00');
  expect(screen.getByRole('status').textContent).toBe('');
});

test.each(['', '0', '481', '-5'])('%j is no time for a meeting, and changes nothing', async (minutes) => {
  await begin();
  setMinutes(minutes);
  expect(left()).toBe('60:00');
  expect(screen.getByLabelText<HTMLInputElement>(clock.total).value).toBe('60');
});

test('what is being typed does not count yet', async () => {
  await begin();
  pass(20);
  fireEvent.input(screen.getByLabelText(clock.total), { target: { value: '7' } });
  expect(left()).toBe('40:00');
});
