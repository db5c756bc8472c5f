/** A text of a flow: a dotted key into its language file, with values to fill in. */
export type TextRef<Key extends string = string> =
  | Key
  | { readonly key: Key; readonly values: Readonly<Record<string, string | number>> };

/** The dotted keys of all texts in a language file. */
export type KeyOf<Texts> = Texts extends string
  ? never
  : {
      [Name in keyof Texts & string]: Texts[Name] extends string ? Name : `${Name}.${KeyOf<Texts[Name]>}`;
    }[keyof Texts & string];

/** A text without its marks `[[termId|words]]`: the words alone. */
export const withoutMarks = (text: string): string => text.replaceAll(/\[\[[^|\]]+\|([^\]]+)\]\]/g, '$1');
