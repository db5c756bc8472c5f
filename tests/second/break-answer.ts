import type { Json } from './json';
import { type Checklist, checklistOptions, exclusive, type Multi, type Question } from './question';
import type { Random } from './random';
import { sizeMost } from './read-size';

/** An answer that its question does not allow, often wrong in more than one way. */
export function breakAnswer(question: Question, random: Random): Json {
  switch (question.kind) {
    case 'single':
      return random.pick<Json>([...noOptions, ...noTexts, [random.pick(question.options)]]);
    case 'multi':
      return breakMulti(question, random);
    case 'checklist':
      return breakChecklist(question, random);
    case 'size':
      return breakSize(random);
  }
}

const noOptions = ['', 'JA', ' ja', 'iets', 'toString', '__proto__', 'constructor', 'length'];

const noTexts: readonly Json[] = [null, 0, true, false, [], {}];

/** The wrong JSON kind, a bad or repeated option at any place, none, too many, or `onbekend` with another. */
function breakMulti(question: Multi, random: Random): Json {
  const options = random.shuffled(question.options);
  const chosen = options.slice(0, 1 + random.below(options.length));
  const wrong = random.pick<Json>([...noOptions, ...noTexts, [random.pick(options)]]);
  const ways: Json[] = [
    random.pick<Json>([null, 7, true, '', {}, { 0: random.pick(options) }, random.pick(options)]),
    [],
    insert(chosen, random.pick(chosen), random),
    insert(chosen, wrong, random),
    insert(insert(chosen, wrong, random), random.pick(noTexts), random),
  ];
  if (question.atMost < options.length) ways.push(options.slice(0, question.atMost + 1), options);
  const others = options.filter((option) => option !== exclusive);
  if (others.length < options.length) {
    ways.push(random.shuffled([exclusive, ...others.slice(0, 1 + random.below(others.length))]));
  }
  return random.pick(ways);
}

function insert(list: readonly Json[], element: Json, random: Random): Json[] {
  const place = random.below(list.length + 1);
  return [...list.slice(0, place), element, ...list.slice(place)];
}

/** The wrong JSON kind, or one to three items missing, wrong or not the checklist's own. */
function breakChecklist(question: Checklist, random: Random): Json {
  if (random.chance(0.2)) return random.pick<Json>([null, 'ja', 1, false, [], ['ja'], {}]);
  const items = new Map<string, Json>(question.items.map((item) => [item, random.pick(checklistOptions)]));
  for (let left = 1 + random.below(3); left > 0; left--) {
    const wrong = random.pick<Json>([...noOptions, ...noTexts, ['ja']]);
    const way = random.below(3);
    if (way === 0) items.delete(random.pick(question.items));
    else if (way === 1) items.set(random.pick(question.items), wrong);
    else items.set(random.pick(noItems), random.pick<Json>(['ja', 'nee', null]));
  }
  return Object.fromEntries(random.shuffled([...items]));
}

const noItems = ['iets', '', '__proto__', 'constructor', 'toString', '1', '0', 'JA'];

/** The wrong JSON kind, or numbers out of bounds, not whole, not numbers, in the wrong order or not asked for. */
function breakSize(random: Random): Json {
  if (random.chance(0.2)) return random.pick<Json>([null, 2350, '2350', true, [], [1, 2]]);
  const patienten = random.pick<Json>([0, -1, 0.5, 2350.5, sizeMost + 1, 1e21, '2350', null, true, [], {}]);
  const jeugd = random.pick<Json>([-1, 0.5, sizeMost + 1, '470', null, false, [470], {}]);
  const size = 1 + random.below(sizeMost - 1);
  const more = { patienten: size, jeugd: size + 1 + random.below(sizeMost - size) };
  const strange = { [random.pick(noItems)]: random.pick<Json>([1, null]) };
  return random.pick<Json>([
    { patienten },
    { jeugd },
    { jeugd, patienten },
    { patienten, jeugd: 1 },
    { ...strange, patienten: 2350, jeugd },
    more,
    { ...strange, ...more },
    strange,
    { patienten: 2350, ...strange, jeugd: 470 },
  ]);
}
