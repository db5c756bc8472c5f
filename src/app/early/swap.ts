const controls = 'a[href], button, input, summary';

const controlsIn = (host: Element): Element[] => Array.from(host.querySelectorAll(controls));

/** The same control in the product: by its id, or as one of that kind with that text. */
function counterpart(control: Element, host: Element): HTMLElement | undefined {
  const same =
    control.id === ''
      ? controlsIn(host).find(
          ({ tagName, textContent }) => tagName === control.tagName && textContent === control.textContent,
        )
      : host.querySelector(`#${CSS.escape(control.id)}`);
  return same instanceof HTMLElement ? same : undefined;
}

/** Sets a field as typing would, so that React hears of it. */
function type(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Gives a control of the product what its early counterpart has got. */
function handOver(control: Element, to: HTMLElement): void {
  const fold = to.closest('details');
  if (control.matches('summary') && fold) fold.open = control.closest('details')?.open ?? fold.open;
  if (!(control instanceof HTMLInputElement && to instanceof HTMLInputElement)) return;
  if (!control.hasAttribute('data-touched')) return;
  const chosen = control.type === 'radio' || control.type === 'checkbox';
  if (!chosen) type(to, control.value);
  else if (control.checked !== to.checked) to.click();
}

/** How long the product may take to take in what was handed over, in milliseconds. */
const patience = 2000;

const holds = (control: Element, to: Element | undefined): boolean =>
  !(control instanceof HTMLInputElement && to instanceof HTMLInputElement) ||
  !control.hasAttribute('data-touched') ||
  (control.checked === to.checked && control.value === to.value);

/**
 * Presses a control of the product once the product holds all that was handed over. Until React has taken a change in,
 * it puts a field back as it was, and a press would find nothing answered.
 */
function pressWhen(isTaken: () => boolean, press: () => void, until = performance.now() + patience): void {
  setTimeout(() => {
    if (isTaken() || performance.now() > until) press();
    else pressWhen(isTaken, press, until);
  }, 0);
}

/** Puts the product in the place of the early screen: what was chosen, typed, opened, focused and pressed goes over. */
function swap(early: Element, host: HTMLElement): void {
  const root = document.documentElement;
  const screen = Array.from(early.children).find((child) => child.getAttribute('data-early') === root.dataset['at']);
  const before = screen === undefined ? [] : controlsIn(screen);
  const focused = document.activeElement;
  const pressed = before.find((control) => control === window.early?.pressed);
  window.early?.stop();
  delete root.dataset['at'];
  early.remove();
  for (const control of before) {
    const same = counterpart(control, host);
    if (same) handOver(control, same);
  }
  const heading = focused?.matches('h1') ? host.querySelector('h1') : null;
  const again = heading ?? (focused === null || !before.includes(focused) ? undefined : counterpart(focused, host));
  again?.focus({ preventScroll: true });
  if (pressed === undefined) return;
  const isTaken = () => before.every((control) => holds(control, counterpart(control, host)));
  pressWhen(isTaken, () => counterpart(pressed, host)?.click());
}

/** Waits until the product shows a screen, and then puts it in the place of the early one. */
export function takeOver(host: HTMLElement): void {
  const early = document.getElementById('early');
  if (early === null) return;
  const observer = new MutationObserver(() => {
    if (host.querySelector('h1') === null) return;
    observer.disconnect();
    swap(early, host);
  });
  observer.observe(host, { childList: true, subtree: true });
}
