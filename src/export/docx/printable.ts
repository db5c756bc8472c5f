/**
 * A text that may stand in XML: line breaks and tabs become spaces; control characters, half surrogate pairs and code
 * points that are no characters, none of which XML can hold, are left out. `<` and `&` stay: the XML writer escapes.
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085]+/g, ' ').replace(/\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '');
}
