import type { Flow } from '../content/flow';
import { languages, type Texts } from '../engine/text';
import type { BookWords } from './rulebook';

function find(texts: Texts, key: string): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const step of key.split('.')) found = typeof found === 'object' ? found[step] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The text at a key in the first of `files` that has it. */
function lookUp(files: readonly Texts[], key: string): string {
  for (const file of files) {
    const found = find(file, key);
    if (found !== undefined) return found;
  }
  throw new Error(`no text ${key}`);
}

/**
 * The words of a flow for a document without an interface. Values to fill in stay as they are.
 * @throws Error, from the functions returned, when a key has no text
 */
export async function bookWords(
  flow: Pick<Flow, 'texts' | 'adviceTexts'>,
  library: Texts,
  own: Texts,
): Promise<BookWords> {
  const files = (await Promise.all([...flow.texts(languages[0]), ...(flow.adviceTexts?.(languages[0]) ?? [])])).map(
    (file) => file.default,
  );
  return {
    say: (ref) => lookUp(files, typeof ref === 'string' ? ref : ref.key),
    source: (id) => lookUp([library], `sources.${id}.short`),
    word: (key) => lookUp([own], key),
  };
}
