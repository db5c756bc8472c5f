/**
 * A text that somebody else gave, without what cannot be seen: control and format characters, some of which turn the
 * text around them. Line ends and tabs stay.
 */
export const plainText = (text: string): string => text.replace(/[\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/gu, '');

/** The first characters of a text, never half of one. */
export const firstOf = (text: string, most: number): string => text.slice(0, most).replace(/\p{Surrogate}/gu, '');

/** The same on one line: a name. */
export const plainName = (text: string): string => plainText(text.replace(/\s+/gu, ' ')).replace(/ +/gu, ' ').trim();
