import type { Json } from './json';
import { type Checklist, checklistOptions, exclusive, type Multi, type Question, type Single } from './question';
import type { Random } from './random';
import { sizeMost } from './read-size';

/**
 * A valid answer to one question.
 *
 * @param tidy a practice that has most in order: without this, lists of conditions would hardly ever be empty
 */
export function answerTo(question: Question, random: Random, tidy: boolean): Json {
  switch (question.kind) {
    case 'single':
      return oneOf(question, random, tidy);
    case 'multi':
      return someOf(question, random, tidy);
    case 'checklist':
      return itemsOf(question, random, tidy);
    case 'size':
      return sizeOf(random);
  }
}

function oneOf(question: Single, random: Random, tidy: boolean): Json {
  const picked = random.pick(question.options);
  return tidy && random.chance(0.6) ? (tidyOptions[question.id] ?? picked) : picked;
}

/** What a practice answers that has things in order; these make the rarest outcomes common. */
const tidyOptions: Readonly<Record<string, string>> = {
  problematiek: 'meer',
  ambitie: 'plus',
  pohGgz: 'metJeugd',
  pohMiddelen: 'structureel',
  functieMiddelen: 'structureel',
  functieVerantwoordelijk: 'gemeente',
  spreekuur: 'praktijkGeregeld',
  vertegenwoordiging: 'hagro',
};

/** The exclusive option alone, or from one up to the most options that may go together, in any order. */
function someOf(question: Multi, random: Random, tidy: boolean): Json {
  const others = question.options.filter((option) => option !== exclusive);
  const open = others.length < question.options.length && random.chance(tidy ? 0.02 : 0.12);
  if (open) return [exclusive];
  const most = Math.min(question.atMost, others.length);
  return random.shuffled(others).slice(0, 1 + random.below(most));
}

function itemsOf(question: Checklist, random: Random, tidy: boolean): Json {
  const mood = random.fraction();
  const allYes = mood < (tidy ? 0.8 : 0.3);
  const anything = mood > 0.85;
  return Object.fromEntries(
    question.items.map((item) => {
      if (allYes) return [item, 'ja'];
      return [item, random.chance(anything ? 0.05 : 0.65) ? 'ja' : random.pick(checklistOptions)];
    }),
  );
}

function sizeOf(random: Random): Json {
  const patienten = random.pick([1, 2350, sizeMost, 1 + random.below(sizeMost)]);
  const jeugd = random.pick([0, patienten, random.below(patienten + 1)]);
  return random.pick<Json>([{}, { patienten }, { jeugd }, { patienten, jeugd }, { jeugd, patienten }]);
}
