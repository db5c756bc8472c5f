import type { Grounds } from '../../../src/engine/cite';

const isGrounded = (value: object): value is Grounds => 'basis' in value && 'cite' in value;

/** What anything within a value rests on, each as often as it is there. */
export function groundsWithin(value: unknown): Grounds[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isGrounded(value) ? [value] : []), ...Object.values(value).flatMap(groundsWithin)];
}
