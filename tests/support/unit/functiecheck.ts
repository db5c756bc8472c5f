import { functiecheck } from '../../../flows/functiecheck';
import { type Advice, advise } from '../../../flows/functiecheck/advice';
import { type Answers, questions } from '../../../flows/functiecheck/questions';
import type { AnswerSet } from '../../../src/engine/question';
import { replay } from '../../../src/engine/replay';
import { combinations, selections } from './values';

/** A set of answers with the advice that the rules give on it. */
export interface Checked {
  readonly answers: Answers;
  readonly advice: Advice;
}

/** Every selection of tasks that can be given, but for the order of the options. */
export const tasks = selections(questions.functieTaken.options, 'onbekend');

const verdelingen = questions.functieVerdeling.options;
const middelen = questions.functieMiddelen.options;

/** Every way in which the person can be paid, with the answers that are asked of it. */
export const payments: readonly Answers[] = [
  { functieBetaler: 'onbekend' },
  { functieBetaler: 'zorgverzekeraar' },
  ...middelen.map((functieMiddelen) => ({ functieBetaler: 'gemeente' as const, functieMiddelen })),
  ...verdelingen.flatMap((functieVerdeling) =>
    middelen.map((functieMiddelen) => ({ functieBetaler: 'beide' as const, functieVerdeling, functieMiddelen })),
  ),
];

const others = combinations({
  functieWerkgever: questions.functieWerkgever.options,
  functieVerantwoordelijk: questions.functieVerantwoordelijk.options,
  functieNaam: questions.functieNaam.options,
});

/** The advice that the machine gives on a complete set of answers. @throws Error when the answers stop short of one. */
export function checked(answers: AnswerSet): Advice {
  const { advice, current } = replay<Advice>(functiecheck, answers);
  if (advice === null) throw new Error(`${JSON.stringify(answers)} stops at ${current}`);
  return advice;
}

/** All persons with one of these sets of tasks. */
function personsWith(given: readonly NonNullable<Answers['functieTaken']>[]): Checked[] {
  return given.flatMap((functieTaken) =>
    payments.flatMap((payment) =>
      others.map((rest) => {
        const answers: Answers = { functieTaken, ...payment, ...rest };
        return { answers, advice: advise(answers) };
      }),
    ),
  );
}

/** The whole input space of the flow: {@link tasks} × {@link payments} × employer × responsibility × name. */
export const everything = (): readonly Checked[] => personsWith(tasks);

/** The same with tasks that stand for all: the rules tell no others apart. */
export const typical: readonly Checked[] = personsWith([
  ['onbekend'],
  ['vraagverheldering'],
  ['verbinding', 'consultatie'],
  ['verbinding', 'jeugdhulp'],
  ['opvoedondersteuning'],
]);
