/** More names than these say less than their number does. */
export const mostNamed = 12;

/** The names of some practices in a line; null when there are none, or too many to read. */
export function namesIn(practices: readonly number[], nameOf: (practice: number) => string): string | null {
  return practices.length === 0 || practices.length > mostNamed ? null : practices.map(nameOf).join(', ');
}
