import { readFile } from 'node:fs/promises';
import quotes from '../../flows/quotes.json';
import { type Moved, movedIn, type Quotes } from '../content/quote';
import nl from './nl.json';

const all: Readonly<Record<string, Quotes>> = quotes;

/** One line on a citation that lost its place: where its words stand now, if anywhere. */
function lineOf({ cited, quote, now }: Moved): string {
  const places = now.map(([first, last]) => `${first}-${last}`).join(', ');
  const [, ...more] = now;
  const word = now.length === 0 ? nl.quotes.lost : more.length === 0 ? nl.quotes.moved : nl.quotes.several;
  return `${cited}\t${word.replace('{places}', places)}\t${quote}`;
}

async function run([source, path, ...rest]: readonly string[]): Promise<number> {
  const known = source === undefined ? undefined : all[source];
  if (known === undefined || path === undefined || rest.length > 0) {
    process.stderr.write(`${nl.quotes.usage.replace('{sources}', Object.keys(all).join(', '))}\n`);
    return 2;
  }
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    process.stderr.write(`${nl.quotes.unreadable.replace('{path}', path)}\n`);
    return 2;
  }
  const moved = movedIn(text, known);
  const count = nl.quotes.count.replace('{moved}', String(moved.length));
  process.stdout.write(
    `${[count.replace('{all}', String(Object.keys(known).length)), ...moved.map(lineOf)].join('\n')}\n`,
  );
  return moved.length === 0 ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2));
