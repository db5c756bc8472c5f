import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import type { Advice } from '../../../flows/jeugdaanbod/advice';
import { type Answers, questions } from '../../../flows/jeugdaanbod/questions';
import type { Status } from '../../../src/engine/question';
import { type Replay, replay } from '../../../src/engine/replay';
import { manyAnswers } from './arbitraries';
import { amongQuiet } from './quiet';

type ChecklistId = 'basisvoorwaarden' | 'plusvoorwaarden' | 'functieAfspraken' | 'afspraken';

/** A checklist of the flow with one status for every item, but for the items that are given. */
export function checked(
  id: ChecklistId,
  status: Status,
  except: Readonly<Record<string, Status>> = {},
): Readonly<Record<string, Status>> {
  return { ...Object.fromEntries(questions[id].items.map((item) => [item, status])), ...except };
}

/** A practice for which the extra offer fits without conditions and to which every question of the function is put. */
export const favourable = amongQuiet(jeugdaanbod, {
  praktijkvorm: 'groep',
  omvang: {},
  problematiek: 'meer',
  onderbouwing: ['registratie'],
  hulpvragen: ['lichtPsychisch'],
  basisvoorwaarden: checked('basisvoorwaarden', 'ja'),
  ambitie: 'plus',
  afweging: ['laagdrempelig'],
  werkzaamheden: ['vraagverheldering'],
  plusvoorwaarden: checked('plusvoorwaarden', 'ja'),
  pohGgz: 'metJeugd',
  pohScholing: 'ja',
  pohMiddelen: 'structureel',
  gemeenteFunctie: 'aanwezig',
  ondersteunerWens: 'ja',
  functieZelfde: 'nee',
  functieTaken: ['jeugdhulp'],
  functieBetaler: 'gemeente',
  functieVerdeling: 'perTaak',
  functieMiddelen: 'structureel',
  functieWerkgever: 'gemeente',
  functieVerantwoordelijk: 'gemeente',
  functieNaam: 'ondersteunerJeugd',
  spreekuur: 'elders',
  functieAfspraken: checked('functieAfspraken', 'ja'),
  afspraken: checked('afspraken', 'ja'),
  vertegenwoordiging: 'hagro',
} as const);

let previous: Replay<Advice> | undefined;

/** The replay of {@link favourable} with some answers changed. */
export function walked(changes: Readonly<Record<string, unknown>>): Replay<Advice> {
  previous = replay(jeugdaanbod, { ...favourable, ...changes }, previous);
  return previous;
}

/** What {@link favourable} and many other answer sets lead to, the same on every run. */
export const sampled = (count = 1000): Replay<Advice>[] => [{}, ...manyAnswers(jeugdaanbod, count)].map(walked);

/** The advice of a replay. @throws Error when its answers stop short of one. */
export function adviceOf({ advice, current, answers }: Replay<Advice>): Advice {
  if (advice === null) throw new Error(`${JSON.stringify(answers)} stops at ${current}`);
  return advice;
}

/** The advice on {@link favourable} with some answers changed. */
export const advised = (changes: Readonly<Record<string, unknown>>): Advice => adviceOf(walked(changes));

/** The rules of a group that fired: those whose id begins with its letter. */
export const fired = (advice: Advice, letter: string): string[] => advice.regels.filter((id) => id.startsWith(letter));

/** The answers on the path of a replay, as the flow's own type. */
export const typed = (answers: Readonly<Record<string, unknown>>): Answers => answers;
