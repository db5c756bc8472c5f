import { bitsPerCharacter } from './alphabet';

/**
 * The polynomial of degree 15 with a factor x + 1 that detects any two wrong characters in the longest code (400
 * characters); found by search. It also detects every run of at most 15 wrong bits.
 */
const polynomial = 0xa617;
const width = 15;

/** Characters that a checksum takes. */
export const checksumLength = width / bitsPerCharacter;

function remainder(values: readonly number[], bits: number): number {
  let rest = 0;
  for (const value of values) {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      rest = (rest << 1) | ((value >> bit) & 1);
      if (rest >> width) rest ^= polynomial;
    }
  }
  return rest;
}

/**
 * A cyclic redundancy check of 15 bits over values of 0–31, as three such values.
 * @param salt a name that goes with it: the same values under another name get another checksum
 */
export function checksumOf(values: readonly number[], salt: string): readonly number[] {
  const name = remainder([...new TextEncoder().encode(salt)], 8);
  // Nothing may be mixed in at the start, where a lost or extra first character would no longer be seen for certain.
  const sum = remainder([...values, 0, 0, 0], bitsPerCharacter) ^ name;
  return [sum >> 10, (sum >> 5) & 31, sum & 31];
}
