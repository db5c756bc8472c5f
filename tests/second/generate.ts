import { type Answer, Facts } from './facts';
import type { Flow } from './flow';
import { answerTo } from './generate-answer';
import { type Entries, type Json, lineOf } from './json';
import { malformed } from './malformed';
import type { Random } from './random';
import { readAnswer } from './read';
import { type FlowId, flows } from './second';

export type Sort = 'whole' | 'partial' | 'extra' | 'malformed';

/** A line of the given sort, without its LF. */
export function randomLine(id: FlowId, sort: Sort, random: Random): string {
  const flow = flows[id];
  switch (sort) {
    case 'whole':
      return lineOf(wholeSet(flow, random));
    case 'partial':
      return lineOf(partialSet(flow, random));
    case 'extra':
      return lineOf(extraSet(flow, random));
    case 'malformed':
      return malformed(flow, extraSet(flow, random), random);
  }
}

/** Answers to all that is asked and to nothing else, in question order. */
export function wholeSet(flow: Flow, random: Random): Entries {
  const tidy = random.chance(0.4);
  const onPath = new Map<string, Answer>();
  const facts = new Facts(onPath);
  const entries: [string, Json][] = [];
  for (const { question, asked } of flow.steps) {
    if (!asked(facts)) continue;
    const value = answerTo(question, random, tidy);
    const reading = readAnswer(question, value);
    if ('at' in reading) throw new Error(`generated an invalid answer at ${reading.at}`);
    onPath.set(question.id, reading.answer);
    entries.push([question.id, value]);
  }
  return entries;
}

/** A whole set that stops short, or that misses one answer or several on the way. */
export function partialSet(flow: Flow, random: Random): Entries {
  const whole = wholeSet(flow, random);
  if (random.chance(0.5)) return whole.slice(0, random.below(whole.length));
  const missing = new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(whole.length)));
  return whole.filter((_, index) => !missing.has(index));
}

/** A whole or partial set, shuffled, with answers that are not on its path and names that the flow does not know. */
export function extraSet(flow: Flow, random: Random): Entries {
  const base = random.chance(0.7) ? wholeSet(flow, random) : partialSet(flow, random);
  const given = new Set(base.map(([id]) => id));
  const share = random.fraction();
  const offPath = flow.steps
    .filter(({ question }) => !given.has(question.id) && random.chance(share))
    .map(({ question }): [string, Json] => [question.id, answerTo(question, random, false)]);
  const names = random.shuffled(unknownNames).slice(0, random.below(4));
  const unknown = names.map((name): [string, Json] => [name, random.pick(unknownValues)]);
  return random.shuffled([...base, ...offPath, ...unknown]);
}

/** Names that no flow has: of old and other flows, of every object, and numbers, which parsers put first. */
const unknownNames = ['dossier', 'rol', '__proto__', 'constructor', 'toString', '', '10', '2', 'Praktijkvorm', 'é "x"'];

const unknownValues: readonly Json[] = [null, 0, false, 'ja', [], ['onbekend'], {}, { ja: null }];
