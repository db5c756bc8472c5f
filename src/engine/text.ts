/** A text of a flow: a dotted key into its language file, with values to fill in. */
export type TextRef<Key extends string = string> =
  | Key
  | { readonly key: Key; readonly values: Readonly<Record<string, string | number>> };

/** The dotted keys of all texts in a language file. */
export type KeyOf<Nested> = Nested extends string
  ? never
  : {
      [Name in keyof Nested & string]: Nested[Name] extends string ? Name : `${Name}.${KeyOf<Nested[Name]>}`;
    }[keyof Nested & string];

/** The languages that texts exist in; Dutch, the first, is the source. */
export const languages = ['nl'] as const;
export type Language = (typeof languages)[number];

/** The texts of a flow in one language: nested keys, strings at the ends. */
export interface Texts {
  readonly [key: string]: string | Texts;
}
