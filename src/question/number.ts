/** Marks that cannot be seen: joiners, marks of direction and of byte order, soft hyphens. */
const invisible = /\p{Cf}/gu;

const space = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
/** Groups of three after a first that is no nought, all behind the same mark: `2.350`, but never `0.350`. */
const grouped = new RegExp(`^[1-9]\\d{0,2}(?:(?:${space}\\d{3})+|(?:\\.\\d{3})+|(?:['’]\\d{3})+)$`);
const plain = /^\d+$/;
const minus = /^[-−]/;

/**
 * Reads a whole number as people write it: `2350`, `2.350`, `2 350` with a space of any width, `2'350`. A text that is no
 * whole number, such as `0.350` or `2,5`, stays the text it is. Too long to be counted exactly is too large for anything.
 */
export function numberOf(text: string): number | string {
  const seen = text.replace(invisible, '').trim();
  const amount = seen.replace(minus, '');
  if (!plain.test(amount) && !grouped.test(amount)) return seen;
  const number = Math.min(Number(amount.replace(/\D/g, '')), Number.MAX_SAFE_INTEGER);
  return seen === amount ? number : 0 - number;
}
