/** What mail puts around an address. Nothing here throws, and each is linear in the length of the text. */

/** Marks of a quoted mail in front of a line. */
const quoteMarks = /^[\s>|]+/u;

/** As escapes in addresses stand for: a text with a wrong escape stays as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address that a mail filter put into its own as escapes, such as Safe Links (`?url=`) and URL Defense 2. */
function unwrapped(word: string): string {
  const [, spelled] = /\/v2\/url\?u=([^&\s]*)/u.exec(word) ?? [];
  if (spelled !== undefined) return unescaped(spelled.replaceAll('-', '%').replaceAll('_', '/'));
  // An address in an address has its slashes and its hash as escapes, twice where two filters were passed.
  return /%(?:25)?2F/iu.test(word) ? unescaped(unescaped(word)) : word;
}

/** The addresses in a word, each as it was sent; several may stand in one, with nothing between them. */
function unwrappedAll(word: string): string {
  const pieces = word.split(/(?=https?:\/\/)/iu);
  return pieces
    .map((piece, at) => {
      // URL Defense 3 puts the address behind its own, with a star for the hash and its marks behind it.
      if (piece.endsWith('/v3/__')) return '';
      const end = pieces[at - 1]?.endsWith('/v3/__') ? piece.indexOf('__;') : -1;
      return end < 0 ? unwrapped(piece) : piece.slice(0, end).replace('*', '#');
    })
    .join('');
}

/** A line of a text as mail brings it, with the addresses in it as they were sent. */
export const lineOfMail = (line: string): string =>
  line
    .replace(quoteMarks, '')
    .trim()
    .split(/(\s+)/u)
    .map((word) => (word.includes('://') ? unwrappedAll(word) : word))
    .join('');

/** An address that was broken at the end of a line, put together with the line behind it. */
export const withNext = (line: string, next: string): string => line.replace(/[=\s]+$/u, '') + next;
