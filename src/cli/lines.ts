import { StringDecoder } from 'node:string_decoder';

/** In characters. No line of answers comes near it; what is longer would not fit in memory for long. */
export const longestLine = 16 * 1024 * 1024;

/** Gathers the pieces of one line; of one that is too long nothing is kept. */
class Line {
  #pieces: string[] = [];
  #length = 0;

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > longestLine) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  get text(): string | null {
    return this.#length > longestLine ? null : this.#pieces.join('');
  }
}

/** The input could not be read. */
export class InputError extends Error {}

/** The same bytes; what goes wrong in reading them is told apart from what goes wrong in us. */
async function* read(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* input;
  } catch (cause) {
    throw new InputError('the input cannot be read', { cause });
  }
}

/**
 * The lines of a byte stream, split on LF alone, each as soon as its LF is there; null for one that is too long. The last
 * may lack its LF; what follows the last LF is a line only when it is not empty. A byte-order mark at the start, as
 * Windows writes it, belongs to no line.
 * @throws InputError when the stream fails
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8');
  let line = new Line();
  let isStart = true;
  for await (const chunk of read(input)) {
    const text = decoder.write(Buffer.from(chunk));
    const [first = '', ...rest] = (isStart ? text.replace(/^\uFEFF/u, '') : text).split('\n');
    isStart &&= text === '';
    line.add(first);
    for (const piece of rest) {
      yield line.text;
      line = new Line();
      line.add(piece);
    }
  }
  line.add(decoder.end());
  if (!line.isEmpty) yield line.text;
}
