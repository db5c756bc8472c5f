import { flows } from '../../../flows';
import { library } from '../../../flows/library';
import type { Cite } from '../../../src/engine/cite';
import { replay } from '../../../src/engine/replay';
import { citesWithin } from './cites';
import { withoutComments } from './code';
import { saidOn } from './refs';
import { filesBelow, readText } from './root';

/** A citation of checked lines, and a place where it is written. */
export interface Cited {
  readonly source: string;
  /** Such as `122-129`, or `127-127` for one line. */
  readonly lines: string;
  readonly at: string;
}

const call = /\bcite\(\s*'([^']+)',\s*'[^']+',\s*(\d+)(?:,\s*(\d+))?,?\s*\)/g;

/** Every citation that the code of the flows writes out. */
function written(): Cited[] {
  return filesBelow('flows', /\.ts$/).flatMap((path) =>
    [...withoutComments(readText(path)).matchAll(call)].map(([, source = '', first = '', last = first]) => ({
      source,
      lines: `${first}-${last}`,
      at: path,
    })),
  );
}

/** Citations that the flows make up from lines in a table: those of what an example is told. */
async function made(): Promise<Cited[]> {
  const found: { cite: Cite; at: string }[] = citesWithin(library.terms, 'terms');
  for (const flow of flows) {
    found.push(...citesWithin([flow.questions, flow.conditions, flow.claims(), flow.evidence, flow.sides], flow.id));
    for (const example of await flow.examples()) {
      const done = replay(flow, example.answers);
      const letter = flow.letter(done.answers, done.advice);
      found.push(...citesWithin(saidOn(flow, { replay: done, letter }), `${flow.id} ${example.id}`));
    }
  }
  return found.flatMap(({ cite, at }) =>
    cite.lines === null ? [] : [{ source: cite.source, lines: cite.lines.join('-'), at }],
  );
}

/** Every citation of checked lines in the product, each pair of source and lines once. */
export async function everyCite(): Promise<readonly Cited[]> {
  const all = [...written(), ...(await made())];
  return [...new Map(all.map((cited) => [`${cited.source} ${cited.lines}`, cited])).values()];
}
