/** A piece of a text: plain, or words that stand for a term. */
export interface Piece {
  readonly text: string;
  readonly term: string | null;
}

const mark = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

/** Splits a text at its marks `[[termId|words]]`. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(mark)) {
    const [whole, term = '', words = ''] = found;
    pieces.push({ text: text.slice(end, found.index), term: null }, { text: words, term });
    end = found.index + whole.length;
  }
  return [...pieces, { text: text.slice(end), term: null }].filter((piece) => piece.text !== '');
}

/** A text without its marks: the words alone. */
export const withoutMarks = (text: string): string =>
  piecesOf(text)
    .map((piece) => piece.text)
    .join('');
