import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a byte stream, split on LF alone, each as soon as its LF is there. The last may lack its LF; what
 * follows the last LF is a line only when it is not empty.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pending: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.write(Buffer.from(chunk)).split('\n');
    pending.push(first);
    for (const piece of rest) {
      yield pending.join('');
      pending = [piece];
    }
  }
  const last = pending.join('') + decoder.end();
  if (last !== '') yield last;
}
