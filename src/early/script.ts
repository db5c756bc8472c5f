/* oxlint-disable unicorn/consistent-function-scoping -- the function stands in the page by itself */
/** A question that was answered and left before the product was there, with what stood in its fields. */
export interface EarlyAnswer {
  /** The flow's id and the question's: `jeugdaanbod/praktijkvorm`. */
  readonly at: string;
  /** The ids of the chosen controls, and of fields with their text. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What a reader did before the product was there. */
export interface Early {
  readonly answers: EarlyAnswer[];
  /** The control that only the product can follow, pressed last: its place among all controls of the screen. */
  pressed: number | null;
  /** Stops following: the product is there. */
  stop: () => void;
}

/** What the script knows of the screens: which there are, and which question follows which. */
export interface EarlyPlan {
  /** The title of every screen, by the address behind `#/`. */
  readonly titles: Readonly<Record<string, string>>;
  /** The address of the question that follows another. */
  readonly next: Readonly<Record<string, string>>;
  /** What is said when the product has to come first. */
  readonly waiting: string;
}

declare global {
  interface Window {
    early?: Early;
  }
}

/**
 * Runs in the page before anything else has loaded. It shows the screen that the address asks for, and follows whoever
 * answers the first questions, from what the build has written into the page. Its text stands in the page as it is
 * here: it can use nothing from outside.
 */
export function earlyScript({ titles, next, waiting }: EarlyPlan): void {
  const root = document.documentElement;
  const controls = 'a[href], button, input, summary';
  const early: Early = { answers: [], pressed: null, stop };
  window.early = early;

  const keyIn = (address: string) => address.replace(/^#\/?/, '').split('?')[0] ?? '';
  const keyOf = () => keyIn(location.hash);
  const screenOf = (key: string) => document.querySelector<HTMLElement>(`[data-early="${key}"]`);

  // A question is there when it has nothing in front of it, or that was answered here; kept answers the product knows.
  const reached = Object.keys(titles).filter((key) => !Object.values(next).some((address) => keyIn(address) === key));

  function show(): void {
    const key = keyOf();
    root.dataset['at'] = reached.includes(key) ? key : 'later';
    document.title = titles[key] ?? document.title;
  }

  let movedAt = -Infinity;

  function moved(): void {
    show();
    movedAt = performance.now();
    window.scrollTo(0, 0);
    screenOf(keyOf())?.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** Null while nothing is chosen; numbers may all be left out. */
  function fieldsOf(screen: HTMLElement): Record<string, string> | null {
    const inputs = Array.from(screen.querySelectorAll('input'));
    const choices = inputs.filter(({ type }) => type === 'radio' || type === 'checkbox');
    if (choices.length > 0 && !choices.some(({ checked }) => checked)) return null;
    const filled = inputs.filter((input) => (choices.includes(input) ? input.checked : input.value !== ''));
    return Object.fromEntries(filled.map(({ id, value }) => [id, value]));
  }

  function followed(): boolean {
    const key = keyOf();
    const screen = screenOf(key);
    const following = next[key];
    const fields = screen === null ? null : fieldsOf(screen);
    if (fields === null || following === undefined) return false;
    early.answers.push({ at: key, fields });
    history.pushState(null, '', following);
    reached.push(keyOf());
    moved();
    return true;
  }

  function pressed(event: MouseEvent): void {
    // The second press of a double click was not meant for what has come in its place.
    if (event.detail > 1 && event.timeStamp - movedAt < 400) {
      event.preventDefault();
      return;
    }
    const target = event.target instanceof Element ? event.target.closest(controls) : null;
    const screen = target?.closest('[data-early]');
    // Links lead on by themselves, fields and folds do what they do.
    if (!target || !screen || !target.matches('button')) return;
    event.preventDefault();
    if (target.matches('.primary') && followed()) return;
    early.pressed = Array.from(screen.querySelectorAll(controls)).indexOf(target);
    const status = document.querySelector('[data-waiting]');
    if (status) status.textContent = waiting;
  }

  function typed(event: Event): void {
    if (event.target instanceof Element) event.target.setAttribute('data-touched', '');
  }

  function stop(): void {
    removeEventListener('hashchange', moved);
    document.removeEventListener('click', pressed);
    document.removeEventListener('input', typed);
    document.removeEventListener('submit', prevented);
  }

  const prevented = (event: Event) => event.preventDefault();

  // Where no script runs, the address finds its screen by these; a browser that goes there would take the focus along.
  document.addEventListener('DOMContentLoaded', () => {
    for (const screen of document.querySelectorAll('[data-early]')) screen.removeAttribute('id');
  });
  addEventListener('hashchange', moved);
  document.addEventListener('click', pressed);
  document.addEventListener('input', typed);
  document.addEventListener('submit', prevented);
  show();
}
