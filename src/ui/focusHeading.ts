/**
 * Moves the focus to a heading, that of the screen unless another is given: there whoever pressed something that is gone
 * afterwards stands again, instead of nowhere.
 */
export function focusHeading(heading = document.querySelector<HTMLElement>('h1'), options?: FocusOptions): void {
  heading?.focus(options);
}
