import {
  functieBetaler,
  functieMiddelen,
  functieNaam,
  functieTaken,
  functieVerantwoordelijk,
  functieVerdeling,
  functieWerkgever,
} from './functie-questions';
import { type Entries, lineOf } from './json';
import { exclusive } from './question';

/** How many lines {@link everyFunctiecheck} gives: tasks × ways to pay × employer × responsibility × name. */
export const functiecheckCount = 128 * 14 * 6 * 4 * 5;

/** Every whole answer set of the functiecheck, each once; tasks in the question's order, for their order says nothing. */
export function* everyFunctiecheck(): Generator<string, void, undefined> {
  const payers = waysToPay();
  for (const tasks of taskChoices()) {
    for (const payer of payers) {
      for (const employer of functieWerkgever.options) {
        for (const responsible of functieVerantwoordelijk.options) {
          for (const name of functieNaam.options) {
            yield lineOf([
              [functieTaken.id, tasks],
              ...payer,
              [functieWerkgever.id, employer],
              [functieVerantwoordelijk.id, responsible],
              [functieNaam.id, name],
            ]);
          }
        }
      }
    }
  }
}

/** All subsets of the tasks but the empty one, and `onbekend` alone. */
function taskChoices(): string[][] {
  let subsets: string[][] = [[]];
  for (const task of functieTaken.options.filter((option) => option !== exclusive)) {
    subsets = subsets.flatMap((subset) => [subset, [...subset, task]]);
  }
  return [...subsets.filter((subset) => subset.length > 0), [exclusive]];
}

/** Who pays, with what is asked of that: how it is divided, and for how long there is money. */
function waysToPay(): Entries[] {
  return functieBetaler.options.flatMap((payer): Entries[] => {
    const start: Entries = [[functieBetaler.id, payer]];
    if (payer === 'onbekend' || payer === 'zorgverzekeraar') return [start];
    const divisions: Entries[] =
      payer === 'beide' ? functieVerdeling.options.map((division) => [[functieVerdeling.id, division]]) : [[]];
    return divisions.flatMap((division) =>
      functieMiddelen.options.map((means): Entries => [...start, ...division, [functieMiddelen.id, means]]),
    );
  });
}
