import { type Answer, Facts } from './facts';
import type { Flow } from './flow';
import type { Given } from './read';

/** What came of one valid line. */
export interface Outcome {
  readonly path: readonly string[];
  readonly current: string | null;
  readonly dropped: readonly string[];
  readonly advice: object | null;
}

/** Walks the flow along the given answers, up to the first question that is asked and not answered. */
export function walk(flow: Flow, { answers, unknown }: Given): Outcome {
  const onPath = new Map<string, Answer>();
  const facts = new Facts(onPath);
  let current: string | null = null;
  for (const { question, asked } of flow.steps) {
    if (!asked(facts)) continue;
    const answer = answers.get(question.id);
    if (answer === undefined) {
      current = question.id;
      break;
    }
    onPath.set(question.id, answer);
  }
  const left = [...answers.keys()].filter((id) => !onPath.has(id));
  return {
    path: [...onPath.keys()],
    current,
    dropped: [...left, ...unknown],
    advice: current === null ? flow.advice(facts) : null,
  };
}
