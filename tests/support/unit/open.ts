import type { Flow } from '../../../src/content/flow';
import type { AnswerSet } from '../../../src/engine/question';

const open: readonly unknown[] = ['onbekend', 'nietVastgelegd'];

/** Every question, or item of a checklist, whose answer says that it is not known, read off the answers alone. */
export const notKnown = ({ questions }: Pick<Flow, 'questions'>, answers: AnswerSet): string[] =>
  Object.entries(questions).flatMap(([id, question]) => {
    if (question.kind === 'checklist') {
      const given = Object(answers[id]);
      return question.items.filter((item) => open.includes(given[item])).map((item) => `${id}.${item}`);
    }
    return [answers[id]].flat().some((choice) => open.includes(choice)) ? [id] : [];
  });
