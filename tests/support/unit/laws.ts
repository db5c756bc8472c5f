import * as fc from 'fast-check';

/** What has to hold of every value, by a name that says it. */
export type Laws<Value> = Readonly<Record<string, (value: Value) => void>>;

/**
 * Checks several laws on the same values: making a group of practices takes longer than judging it. The failure names
 * the law, with the smallest value that breaks one.
 */
export function holdFor<Value>(values: fc.Arbitrary<Value>, numRuns: number, laws: Laws<Value>): void {
  const property = fc.property(values, (value) => {
    for (const [name, law] of Object.entries(laws)) {
      try {
        law(value);
      } catch (cause) {
        throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    }
  });
  fc.assert(property, { numRuns });
}
