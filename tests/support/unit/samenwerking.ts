import { samenwerkingscheck } from '../../../flows/samenwerkingscheck';
import type { Advice } from '../../../flows/samenwerkingscheck/advice';
import { type Answers, questions } from '../../../flows/samenwerkingscheck/questions';
import { type AnswerSet, type Status, statuses } from '../../../src/engine/question';
import { type Replay, replay } from '../../../src/engine/replay';
import { completed } from './quiet';

/** domain.md, flow `samenwerkingscheck`: question → item → tip. Written out here, not read from the flow. */
export const domain = {
  huisarts: {
    huisartsPartner: { ambities: '1', wethouder: '2', ontwikkelingen: '3' },
    huisartsContact: { aanspreekpunt: '4', periodiekContact: '5', niveau: '6', vertegenwoordiging: '7' },
    huisartsAfspraken: {
      gezamenlijkeAgenda: '8',
      doelEnVerwachtingen: '9',
      informeren: '10',
      gegevensuitwisseling: '11',
      team: '12',
    },
    huisartsBeleid: { beleid: '13' },
  },
  gemeente: {
    gemeentePartner: { themas: 'A', zorgbehoefte: 'B', trend: 'C' },
    gemeenteContact: {
      aanspreekpunt: 'D',
      ros: 'E',
      periodiekOverleg: 'F',
      niveau: 'G',
      overlegniveaus: 'H',
      collegas: 'H',
    },
    gemeenteAfspraken: {
      gezamenlijkeAgenda: 'I',
      doelEnVerwachtingen: 'J',
      informeren: 'K',
      gegevensuitwisseling: 'L',
    },
    gemeenteBeleid: { beleid: 'M', wijkteams: 'M', wijkscan: 'B' },
  },
} as const;

export const sides = ['huisarts', 'gemeente'] as const;
export type Side = (typeof sides)[number];

/** An item of domain.md's table. */
export interface Row {
  readonly question: string;
  readonly item: string;
  readonly ref: string;
  readonly tip: string;
}

type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;
const lists: Readonly<Record<Side, Lists>> = domain;

/** All items of a side, in question order. */
export const rowsOf = (side: Side): Row[] =>
  Object.entries(lists[side]).flatMap(([question, tips]) =>
    Object.entries(tips).map(([item, tip]) => ({ question, item, ref: `${question}.${item}`, tip })),
  );

/** What is given to each item, by `question.item`. */
export type Given = ReadonlyMap<string, Status>;

/** The same status for every item of a side. */
export const all = (side: Side, status: Status): Map<string, Status> =>
  new Map(rowsOf(side).map(({ ref }) => [ref, status]));

function listsOf(side: Side, given: Given): Record<string, Record<string, Status>> {
  const made: Record<string, Record<string, Status>> = {};
  for (const { question, item, ref } of rowsOf(side)) (made[question] ??= {})[item] = given.get(ref) ?? 'ja';
  return made;
}

const whole = (rol: Side) => completed(samenwerkingscheck, { rol, raakvlakken: ['jeugd'], ...listsOf(rol, new Map()) });
const wholes: Readonly<Record<Side, AnswerSet>> = { huisarts: whole('huisarts'), gemeente: whole('gemeente') };

/** The answers of a side with these statuses. */
export const answersOf = (side: Side, given: Given, raakvlakken: readonly string[] = ['jeugd']) => ({
  ...wholes[side],
  raakvlakken,
  ...listsOf(side, given),
});

/** Answers as the flow's own type: those on the path of a complete walk. */
function isAnswers(answers: AnswerSet): answers is Answers & AnswerSet {
  return Object.keys(answers).every((id) => Object.hasOwn(questions, id));
}

/** The walk on a set of answers, which has to be complete. @throws Error when it is not. */
export function checked(given: AnswerSet): Replay<Advice> & { answers: Answers; advice: Advice } {
  const done = replay<Advice>(samenwerkingscheck, given);
  const { advice, answers } = done;
  if (advice === null || !isAnswers(answers)) throw new Error(`${JSON.stringify(given)} stops at ${done.current}`);
  return { ...done, answers, advice };
}

/** Statuses for all items of a side, out of a number: every fourth of it is one item's. */
export const statusesFrom = (side: Side, numbers: readonly number[]): Map<string, Status> =>
  new Map(rowsOf(side).map(({ ref }, index) => [ref, statuses[(numbers[index] ?? 0) % statuses.length] ?? 'ja']));
