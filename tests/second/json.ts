export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Answers by question id, in the order in which the line has them. */
export type Entries = readonly (readonly [name: string, value: Json])[];

/** One line of input; names such as `__proto__` stay members like any other. */
export function lineOf(entries: Entries): string {
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
}
