import type { Cite } from '../../../src/engine/cite';

/** A citation with the place it was found at. */
export interface Found {
  readonly cite: Cite;
  readonly at: string;
}

const isCite = (value: object): value is Cite => 'source' in value && 'section' in value && 'lines' in value;

/** Every citation anywhere within a value. */
export function citesWithin(value: unknown, at: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCite(value)) return [{ cite: value, at }];
  return Object.entries(value).flatMap(([name, inner]) => citesWithin(inner, `${at}.${name}`));
}
