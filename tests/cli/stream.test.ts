import { Writable } from 'node:stream';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError, linesOf, longestLine } from '../../src/cli/lines';
import { serve } from '../../src/cli/serve';
import { run } from '../support/unit/cli';
import { favourable } from '../support/unit/jeugdaanbod';

const flow = 'jeugdaanbod';
const good = JSON.stringify(favourable);
const told = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

describe('the input of the command', () => {
  test('may lack its last LF, and nothing at all is no line', async () => {
    const short = await run([flow], `{}\n${good}`);
    expect(told(short.lines).map(({ current }) => current)).toEqual(['praktijkvorm', null]);
    expect(await run([flow], '')).toEqual({ status: 0, lines: [], errors: '' });
  });

  test('splits on LF alone: CR belongs to its line, and so do other separators', async () => {
    const { lines, status } = await run([flow], '{}\r\n{"a":"\u2028\u2029\u0085"}\n\r\n{}\r{}\n');
    const codes = told(lines).map((line) => line.error?.code ?? line.dropped);
    expect([codes, status]).toEqual([[[], ['a'], 'json', 'json'], 1]);
  });

  test('may begin with a byte-order mark, however it is cut; elsewhere that is a character', async () => {
    const bytes = Buffer.from(`\uFEFF${good}\n\uFEFF${good}\n`, 'utf8');
    for (const pieces of [[bytes], [...bytes.subarray(0, 4)].map((byte) => Uint8Array.of(byte))]) {
      const { lines } = await run([flow], ...pieces, ...(pieces.length > 1 ? [bytes.subarray(4)] : []));
      expect(told(lines).map((line) => line.error?.code ?? line.current)).toEqual([null, 'json']);
    }
  });

  test('may have a line that is far too long: nothing of it is kept, and the lines around it are answered', async () => {
    const piece = Buffer.alloc(longestLine / 4, 'x');
    const long = Array.from({ length: 5 }, () => piece);
    expect(await linesIn([Buffer.from('a\n'), ...long, Buffer.from('\nb')])).toEqual(['a', null, 'b']);
    const { lines, status } = await run([flow], `${good}\n`, ...long, `\n${good}\n`);
    expect(told(lines).map((line) => line.error?.code ?? line.current)).toEqual([null, 'json', null]);
    expect(status).toBe(1);
  });

  test('may be nested as deep as it likes', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { lines } = await run([flow], `${deep}\n{"praktijkvorm":${deep}}\n{"onbekend":${deep}}\n${good}\n`);
    expect(told(lines).map((line) => line.error?.code ?? line.current)).toEqual([
      'answer',
      'answer',
      'praktijkvorm',
      null,
    ]);
  });

  test('has a line for every blank line', async () => {
    const { lines, status } = await run([flow], '\n\n{}\n\n');
    expect(told(lines).map((line) => line.error?.code ?? 'good')).toEqual(['json', 'json', 'good', 'json']);
    expect(status).toBe(1);
  });

  test('is read as UTF-8 wherever it is cut', async () => {
    const bytes = Buffer.from('{"café":1}\n{"🙂":1}\n', 'utf8');
    const { lines } = await run([flow], ...[...bytes].map((byte) => Uint8Array.of(byte)));
    expect(told(lines).map(({ dropped }) => dropped)).toEqual([['café'], ['🙂']]);
  });

  test('of three thousand lines is answered completely and in order', async () => {
    const count = 3000;
    const all = Array.from({ length: count }, (_, index) =>
      index % 100 === 99 ? 'x' : JSON.stringify({ praktijkvorm: index % 2 ? 'solo' : 'duo', [`n${index}`]: 0 }),
    );
    const { lines, status } = await run([flow], `${all.join('\n')}\n`);
    expect([lines.length, status]).toEqual([count, 1]);
    const wrong = told(lines).flatMap(({ error, dropped, current }, index) =>
      (index % 100 === 99 ? error?.code === 'json' : current === 'omvang' && dropped.at(-1) === `n${index}`)
        ? []
        : [index],
    );
    expect(wrong).toEqual([]);
  });
});

/** The lines of a stream of chunks. */
async function linesIn(chunks: Iterable<Uint8Array>): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

describe('splitting bytes into lines', () => {
  test('gives the same whatever the chunks', async () => {
    const sign = fc.constantFrom('a', 'é', '🙂', '\r', '\u2028', '\n', '\n');
    await fc.assert(
      fc.asyncProperty(fc.array(sign), fc.array(fc.nat({ max: 60 })), async (signs, cuts) => {
        const text = signs.join('');
        const bytes = Buffer.from(text, 'utf8');
        const edges = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesIn(chunks)).toEqual(expected);
      }),
    );
  });
});

test('input that breaks off is told apart from a fault of our own', async () => {
  async function* breaking() {
    yield Buffer.from('{}\n');
    throw new Error('EIO');
  }
  async function* sound() {
    yield Buffer.from('{}\n');
  }
  const quiet = () => new Writable({ write: (_, __, done) => done() });
  const faulty = Object.assign(quiet(), {
    write: () => {
      throw new Error('ours');
    },
  });
  const args = ['jeugdaanbod'];
  await expect(serve(args, { stdin: breaking(), stdout: quiet(), stderr: quiet() })).rejects.toThrow(InputError);
  await expect(serve(args, { stdin: sound(), stdout: faulty, stderr: quiet() })).rejects.not.toBeInstanceOf(InputError);
});
