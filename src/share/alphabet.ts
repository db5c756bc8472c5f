/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud. The place of a character is its value. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bits that one character of a code carries. */
export const bitsPerCharacter = 5;

/** Writes values of 0–31 as characters. */
export function charactersOf(values: readonly number[]): string {
  return values.map((value) => alphabet.charAt(value)).join('');
}

/**
 * Reads characters as values of 0–31, in either case; I and L are read as 1, O as 0. Spaces and hyphens, which people
 * put between groups, count for nothing.
 * @returns null when another character stands in the text
 */
export function valuesOf(text: string): readonly number[] | null {
  const plain = text.replace(/[\s-]/g, '').toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0');
  const values = Array.from(plain, (character) => alphabet.indexOf(character));
  return values.includes(-1) ? null : values;
}
