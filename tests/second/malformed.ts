import { breakAnswer } from './break-answer';
import type { Flow } from './flow';
import { type Entries, lineOf } from './json';
import type { Random } from './random';

/** A line that is not valid: no JSON, no object, or with one answer or several that their questions do not allow. */
export function malformed(flow: Flow, valid: Entries, random: Random): string {
  const sort = random.fraction();
  if (sort < 0.05) return random.pick(noJson);
  if (sort < 0.1) {
    const line = lineOf(valid);
    return line.slice(0, random.below(line.length));
  }
  if (sort < 0.15) return random.pick(noObject);
  return lineOf(broken(flow, valid, random));
}

const noJson = [
  '',
  ' ',
  '\t',
  '\r',
  '{',
  '}',
  "{'ambitie':'plus'}",
  '{"omvang":{},}',
  '{}{}',
  'NaN',
  'undefined',
  '{"omvang":{"jeugd":01}}',
];

const noObject = ['null', 'true', '3', '"{}"', '[]', '[{}]', ' [ ] '];

/** Breaks one to three answers, given or not, on the path or not. */
function broken(flow: Flow, valid: Entries, random: Random): Entries {
  const questions = random.shuffled(flow.steps.map(({ question }) => question)).slice(0, 1 + random.below(3));
  const ids = new Set(questions.map(({ id }) => id));
  const kept = valid.filter(([id]) => !ids.has(id));
  return random.shuffled([
    ...kept,
    ...questions.map((question) => [question.id, breakAnswer(question, random)] as const),
  ]);
}
