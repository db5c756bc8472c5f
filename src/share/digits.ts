/** A whole number with the count of values that it could have had: 0 ≤ value < radix. */
export interface Digit {
  readonly value: number;
  readonly radix: number;
}

/** Takes the next digit off a packed number; the reader says what its radix is, which may follow from digits before. */
export type Take = (radix: number) => number;

const base = 32n;

/** Packs digits, each with its own radix, into values of 0–31, as few as the number needs. Zeros at the end take none. */
export function pack(digits: readonly Digit[]): number[] {
  let packed = digits.reduceRight((sum, { value, radix }) => sum * BigInt(radix) + BigInt(value), 0n);
  const values: number[] = [];
  for (; packed > 0n; packed /= base) values.unshift(Number(packed % base));
  return values;
}

/**
 * Unpacks what {@link pack} made, with a reader that takes digits with the radices they were packed with.
 * @returns null if `pack` could not have produced the values for this reader: something is left over, or starts with 0
 */
export function unpack<Result>(values: readonly number[], read: (take: Take) => Result): { result: Result } | null {
  if (values[0] === 0) return null;
  let packed = values.reduce((sum, value) => sum * base + BigInt(value), 0n);
  const result = read((radix) => {
    const value = Number(packed % BigInt(radix));
    packed /= BigInt(radix);
    return value;
  });
  return packed === 0n ? { result } : null;
}
