import { flows } from '../../flows';
import { alternativesTo } from '../../src/engine/alternatives';
import { counterfactuals } from '../../src/engine/counterfactual';
import { parseAnswers } from '../../src/engine/parse';
import type { AnswerSet } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { benchCold } from './cold/cold';
import { benchFrames } from './frames';
import { benchGroup } from './hagro';
import { median, row } from './median';

/** The last answered question with another valid answer: the cheapest change there is. */
function lastChange(flow: (typeof flows)[number], answers: AnswerSet, path: readonly string[]): AnswerSet {
  for (const id of path.toReversed()) {
    const question = flow.questions[id];
    const [alternative] = question ? alternativesTo(question, answers[id]) : [];
    if (alternative) return { ...answers, [id]: alternative.value };
  }
  return answers;
}

for (const flow of flows) {
  const examples = await flow.examples();
  const longest = examples.toSorted((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length)[0];
  if (!longest) continue;
  const { answers } = longest;
  const line = JSON.stringify(answers);
  const current = replay(flow, answers);
  const changed = lastChange(flow, answers, current.path);
  const whole = () => replay(flow, answers);
  const baseline = median(whole);
  process.stdout.write(
    `\n${flow.id}, example ${longest.id}, ${current.path.length} answers; ratios to a whole replay\n`,
  );
  row('a whole replay (baseline)', baseline, baseline);
  row(
    'changing the last answer, prefixes reused',
    median(() => replay(flow, changed, current)),
    baseline,
  );
  row(
    'changing the last answer, nothing reused',
    median(() => replay(flow, changed)),
    baseline,
  );
  row(
    'every other answer: what would change the advice',
    median(() => [...counterfactuals(flow, answers, current)]),
    baseline,
  );
  row(
    'the letter in text keys',
    median(() => flow.letter(current.answers, current.advice)),
    baseline,
  );
  row(
    'parsing a line and checking every answer',
    median(() => parseAnswers(flow, JSON.parse(line))),
    baseline,
  );
  row(
    'parsing a line as JSON alone',
    median(() => JSON.parse(line)),
    baseline,
  );
}

await benchGroup();
await benchFrames();
await benchCold();
