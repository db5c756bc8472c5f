import type { FlowCore } from '../../../src/engine/flow';
import type { Answer, AnswerSet, Question, Status } from '../../../src/engine/question';
import { replay } from '../../../src/engine/replay';

/** The answer that says least: not known, else the option that stands alone, else the first; no numbers filled in. */
export function quietAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
      return question.open[0] ?? question.options[0] ?? '';
    case 'multi':
      return [question.open[0] ?? question.exclusive ?? question.options[0] ?? ''];
    case 'checklist':
      return Object.fromEntries(question.items.map((item): [string, Status] => [item, 'onbekend']));
    case 'numbers':
      return {};
  }
}

/** These answers, and the quiet one to every other question: a new question needs no line in a test. */
export const amongQuiet = <Given extends AnswerSet>(
  { questions }: Pick<FlowCore, 'questions'>,
  given: Given,
): Given => ({
  ...Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, quietAnswer(question)])),
  ...given,
});

/** These answers, and the quiet one to every question on their path that they leave out. */
export function completed(flow: Pick<FlowCore, 'machine' | 'questions'>, given: AnswerSet): AnswerSet {
  const { current } = replay(flow, given);
  const question = current === null ? undefined : flow.questions[current];
  return current === null || question === undefined
    ? given
    : completed(flow, { ...given, [current]: quietAnswer(question) });
}
