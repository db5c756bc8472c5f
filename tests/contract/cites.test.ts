import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import type { Cite, Source } from '../../src/engine/cite';
import { kept } from '../support/sources/kept';
import { citesWithin, type Found } from '../support/unit/cites';
import { manyLetters } from '../support/unit/letters';
import { saidOn } from '../support/unit/refs';

const sources: Readonly<Record<string, Source>> = library.sources;

/** What is wrong with a citation, in words; null when nothing is. */
function faultOf({ cite }: Found): string | null {
  const source = sources[cite.source];
  if (!source) return `unknown source ${cite.source}`;
  const range = source.sections[cite.section];
  if (range === undefined) return `unknown section ${cite.section} of ${cite.source}`;
  if (range === null) return cite.lines === null ? null : `${cite.source} ${cite.section} has no checked lines`;
  if (cite.lines === null) return `${cite.source} ${cite.section} needs lines`;
  const [first, last] = cite.lines;
  const within = range[0] <= first && first <= last && last <= range[1];
  return within ? null : `${cite.source} ${cite.section} is ${range.join('-')}, cited ${first}-${last}`;
}

const faults = (found: readonly Found[]) => [
  ...new Set(found.flatMap((each) => (faultOf(each) === null ? [] : [`${each.at}: ${faultOf(each)}`]))),
];

describe.each(flows)('the citations of $id', (flow) => {
  test.each(Object.entries(flow.questions))('of question %s lie within their sections', (id, question) => {
    const found = citesWithin(question.cite, id);
    expect(found.length).toBeGreaterThan(0);
    expect(faults(found)).toEqual([]);
  });

  test.each(Object.entries(flow.conditions))('of condition %s lie within their sections', (id, condition) => {
    const found = citesWithin(condition, id);
    expect(found.length).toBeGreaterThan(0);
    expect(faults(found)).toEqual([]);
  });

  test('of evidence lie within their sections', () => {
    expect(faults(citesWithin(flow.evidence, 'evidence'))).toEqual([]);
  });

  test('of letters, comparisons, agendas and rules lie within their sections', async () => {
    const places = new Map<Cite, string>();
    for (const told of await manyLetters(flow)) {
      const rules = flow.explain(told.replay.answers).flatMap((rule) => citesWithin(rule, `rule ${rule.id}`));
      for (const { cite, at } of [...citesWithin(saidOn(flow, told), 'said'), ...rules]) places.set(cite, at);
    }
    expect(places.size).toBeGreaterThan(0);
    expect(faults([...places].map(([cite, at]) => ({ cite, at })))).toEqual([]);
  });

  test('of claims lie within their sections', () => {
    const bare = flow.claims().filter((claim) => citesWithin(claim.cite, claim.id).length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(faults(flow.claims().flatMap((claim) => citesWithin(claim, claim.id)))).toEqual([]);
  });

  test('stand at every rule that fires', async () => {
    for (const { replay } of await manyLetters(flow)) {
      const bare = flow.explain(replay.answers).filter(({ cite }) => cite.length === 0);
      expect(bare.map(({ id }) => id)).toEqual([]);
    }
  });

  test('of examples lie within their sections', async () => {
    for (const example of await flow.examples()) expect(faults(citesWithin(example.cite, example.id))).toEqual([]);
  });
});

test.each(Object.entries(library.terms))('the citations of the term %s lie within their sections', (id, term) => {
  expect(faults(citesWithin(term, id))).toEqual([]);
});

describe.each(Object.entries(sources))('the source %s', (id, source) => {
  test('has sections that begin before they end, within its text', () => {
    const end = kept[id]?.lines ?? 0;
    const wrong = Object.entries(source.sections).filter(
      ([, range]) => range !== null && !(1 <= range[0] && range[0] <= range[1] && range[1] <= end),
    );
    expect(wrong, `${id} has ${end} lines`).toEqual([]);
  });

  test('carries advice only with checked lines', () => {
    const unchecked = Object.entries(source.sections).filter(([, range]) => range === null);
    expect(source.role === 'content' ? unchecked : []).toEqual([]);
    expect(Object.keys(source.sections).length).toBeGreaterThan(0);
  });

  test('says when it is to be looked at again', () => {
    expect(Number.isNaN(Date.parse(source.reviewBy)), `${source.reviewBy}`).toBe(false);
    expect(source.reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
