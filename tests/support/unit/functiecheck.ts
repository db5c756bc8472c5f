import { functiecheck } from '../../../flows/functiecheck';
import type { Advice } from '../../../flows/functiecheck/advice';
import { type Answers, questions } from '../../../flows/functiecheck/questions';
import type { AnswerSet } from '../../../src/engine/question';
import { replay } from '../../../src/engine/replay';
import { combinations, selections } from './values';

/** A set of answers with the advice that the machine gives on it. */
export interface Checked {
  readonly answers: Required<Answers>;
  readonly advice: Advice;
}

/** Every selection of tasks that can be given, but for the order of the options. */
export const tasks = selections(questions.functieTaken.options, 'onbekend');

const singles = combinations({
  functieBetaler: questions.functieBetaler.options,
  functieWerkgever: questions.functieWerkgever.options,
  functieVerantwoordelijk: questions.functieVerantwoordelijk.options,
  functieNaam: questions.functieNaam.options,
});

/** The advice on a complete set of answers. @throws Error when the answers stop short of one. */
export function checked(answers: AnswerSet): Advice {
  const { advice, current } = replay<Advice>(functiecheck, answers);
  if (advice === null) throw new Error(`${JSON.stringify(answers)} stops at ${current}`);
  return advice;
}

/** All answers as the flow's own type. */
const typed = (answers: AnswerSet): Required<Answers> => ({
  functieTaken: ['onbekend'],
  functieBetaler: 'onbekend',
  functieWerkgever: 'onbekend',
  functieVerantwoordelijk: 'nietVastgelegd',
  functieNaam: 'nogGeen',
  ...answers,
});

/** The whole input space of the flow: {@link tasks} × payer × employer × responsibility × name. */
export const everything: readonly Checked[] = tasks.flatMap((functieTaken) =>
  singles.map((rest) => {
    const answers = typed({ functieTaken, ...rest });
    return { answers, advice: checked(answers) };
  }),
);
