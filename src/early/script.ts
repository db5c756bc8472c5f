/**
 * Runs in the page before anything else has loaded, as a script of its own: the build puts it there, with its plan. It
 * shows the screen that the address asks for, and follows whoever answers the first questions.
 */
import type { Early, EarlyPlan } from './early';

/** Written in by the build (deploy/prerendered.ts). */
declare const earlyPlan: EarlyPlan;

const { titles, next, waiting } = earlyPlan;
const root = document.documentElement;

const keyIn = (address: string) => address.replace(/^#\/?/, '').split('?')[0] ?? '';
const keyNow = () => keyIn(location.hash);
const screenOf = (key: string) => document.querySelector<HTMLElement>(`[data-early="${key}"]`);

// A question is there when it has nothing in front of it, or that was answered here; kept answers the product knows.
const reached = Object.keys(titles).filter((key) => !Object.values(next).some((address) => keyIn(address) === key));

let movedAt = -Infinity;

function show(): void {
  const key = keyNow();
  root.dataset['at'] = reached.includes(key) ? key : 'later';
  document.title = titles[key] ?? document.title;
}

function wait(forControl: Element | null): void {
  early.pressed = forControl;
  const status = document.querySelector('[data-waiting]');
  if (status) status.textContent = forControl === null ? '' : waiting;
}

function moved(): void {
  show();
  wait(null);
  movedAt = performance.now();
  window.scrollTo(0, 0);
  screenOf(keyNow())?.querySelector('h1')?.focus({ preventScroll: true });
}

/** Null while nothing is chosen; numbers may all be left out. */
function fieldsOf(screen: HTMLElement): Record<string, string> | null {
  const inputs = Array.from(screen.querySelectorAll('input'));
  const choices = inputs.filter(({ type }) => type === 'radio' || type === 'checkbox');
  if (choices.length > 0 && !choices.some(({ checked }) => checked)) return null;
  const filled = inputs.filter((input) => (choices.includes(input) ? input.checked : input.value !== ''));
  return Object.fromEntries(filled.map(({ id, value }) => [id, value]));
}

/** Goes from an answered question to the next; false when only the product can. */
function followed(): boolean {
  const key = keyNow();
  const screen = screenOf(key);
  const following = next[key];
  const fields = screen === null ? null : fieldsOf(screen);
  if (fields === null || following === undefined) return false;
  early.answers.push({ at: key, fields });
  history.pushState(null, '', following);
  reached.push(keyNow());
  moved();
  return true;
}

function pressed(event: MouseEvent): void {
  // The second press of a double click was not meant for what has come in its place.
  if (event.detail > 1 && event.timeStamp - movedAt < 400) {
    event.preventDefault();
    return;
  }
  // Links lead on by themselves, fields and folds do what they do.
  const button = event.target instanceof Element ? event.target.closest('[data-early] button') : null;
  if (button === null) return;
  event.preventDefault();
  if (early.follows && button.matches('.primary') && followed()) return;
  wait(button);
}

function typed(event: Event): void {
  if (event.target instanceof Element) event.target.setAttribute('data-touched', '');
}

const prevented = (event: Event) => event.preventDefault();

function stop(): void {
  removeEventListener('hashchange', moved);
  document.removeEventListener('click', pressed);
  document.removeEventListener('input', typed);
  document.removeEventListener('submit', prevented);
}

const early: Early = { answers: [], follows: true, pressed: null, stop };
window.early = early;

// Where no script runs, the address finds its screen by these; a browser that goes there would take the focus along.
document.addEventListener('DOMContentLoaded', () => {
  for (const screen of document.querySelectorAll('[data-early]')) screen.removeAttribute('id');
});
addEventListener('hashchange', moved);
document.addEventListener('click', pressed);
document.addEventListener('input', typed);
document.addEventListener('submit', prevented);
show();
