import * as z from 'zod/mini';

/** `JSON.parse` makes a plain key of it and zod's copy leaves it out, so that a strict schema would not see it. */
export const bare = z.unknown().check(z.refine((value) => !Object.hasOwn(Object(value), '__proto__')));

/** The value that a text stands for; null when it is no JSON. */
export function parsed(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}
