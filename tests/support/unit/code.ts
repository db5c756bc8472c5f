/** A piece of TypeScript: code, or the contents of a string. */
interface Piece {
  readonly kind: 'code' | 'string';
  readonly text: string;
}

const strings = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/;
const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const tokens = new RegExp(`(${strings.source})|(?:${comments.source})`, 'g');

/** Splits TypeScript into code and strings, without comments. Rough, but it loses no string. */
export function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of source.matchAll(tokens)) {
    pieces.push({ kind: 'code', text: source.slice(from, match.index) });
    if (match[1] !== undefined) pieces.push({ kind: 'string', text: match[1].slice(1, -1) });
    from = match.index + match[0].length;
  }
  pieces.push({ kind: 'code', text: source.slice(from) });
  return pieces;
}

/** TypeScript without its comments. */
export const withoutComments = (source: string): string => source.replace(tokens, (_, string?: string) => string ?? '');

/** The strings of TypeScript, and what stands between tags. */
export function wordsFor(source: string): string[] {
  const pieces = piecesOf(source);
  const code = pieces.map(({ kind, text }) => (kind === 'code' ? text : "''")).join('');
  const between = [...code.matchAll(/>([^<>{}=;()]+)</g)].map(([, text = '']) => text.trim());
  return [...pieces.filter(({ kind }) => kind === 'string').map(({ text }) => text), ...between];
}

const drawing = /^[Mm][-\d.]+[-\s\d.,a-zA-Z]*$/;

/** The names that occur in TypeScript, in code and in strings that draw no picture: words of letters and digits. */
export function namesIn(source: string): Set<string> {
  const pieces = piecesOf(source).filter(
    ({ kind, text }) => kind === 'code' || /^\w+$/.test(text) || !drawing.test(text),
  );
  return new Set(pieces.flatMap(({ text }) => text.match(/[\p{L}\p{N}_]+/gu) ?? []));
}
