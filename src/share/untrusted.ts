import * as z from 'zod/mini';

/** `JSON.parse` makes a plain key of it and zod's copy leaves it out, so that a strict schema would not see it. */
export const bare = z.unknown().check(z.refine((value) => !Object.hasOwn(Object(value), '__proto__')));

/** Far deeper than anything that the app writes; what goes through a value, level by level, can bear it. */
const deepest = 32;

/** Whether lists and objects stand too deep in each other; counted before anything goes through them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** The value that a text stands for; null when it is no JSON. What is nested too deep to be ours stands for nothing. */
export function parsed(text: string): { json: unknown } | null {
  try {
    const json: unknown = JSON.parse(text);
    return { json: isTooDeep(text) ? null : json };
  } catch {
    return null;
  }
}
