import { chosenIn, entriesOf } from '../engine/answer';
import { type Answer, type Status, statuses } from '../engine/question';
import type { Digit, Take } from './digits';
import type { Slot } from './layout';

function placeOf(known: readonly string[], name: unknown): number {
  const place = known.findIndex((each) => each === name);
  if (place < 0) throw new Error(`not in the registry: ${String(name)}`);
  return place;
}

const flag = (on: boolean): Digit => ({ value: on ? 1 : 0, radix: 2 });

/** How many are chosen, then each as its place among those not chosen yet: the order of the choices stays. */
function choiceDigits(options: readonly string[], chosen: readonly string[]): Digit[] {
  const left = [...options];
  const places = chosen.map((option) => {
    const digit = { value: placeOf(left, option), radix: left.length };
    left.splice(digit.value, 1);
    return digit;
  });
  return [{ value: chosen.length, radix: options.length + 1 }, ...places];
}

function numberDigits(given: Status | number | undefined, [min, max]: readonly [number, number]): Digit[] {
  if (typeof given !== 'number') return [flag(false)];
  if (given < min || given > max) throw new Error(`beyond the registry: ${given}`);
  return [flag(true), { value: given - min, radix: max - min + 1 }];
}

/**
 * An answer as digits; `undefined`, not answered, as a single zero.
 * @throws Error when the answer has something that the slot does not know
 */
export function digitsOf(slot: Slot, answer: Answer | undefined): Digit[] {
  if (slot.kind === 'single') {
    return [{ value: answer === undefined ? 0 : 1 + placeOf(slot.options, answer), radix: slot.options.length + 1 }];
  }
  if (slot.kind === 'multi') return choiceDigits(slot.options, chosenIn(answer));
  if (answer === undefined) return [flag(false)];
  const given = entriesOf(answer);
  if (slot.kind === 'numbers') {
    for (const field of given.keys()) placeOf(Object.keys(slot.fields), field);
    return [
      flag(true),
      ...Object.entries(slot.fields).flatMap(([field, limits]) => numberDigits(given.get(field), limits)),
    ];
  }
  for (const item of given.keys()) placeOf(slot.items, item);
  const marks = slot.items.map((item) => ({ value: placeOf(statuses, given.get(item)), radix: statuses.length }));
  return [flag(true), ...marks];
}

function readChoices(options: readonly string[], take: Take): readonly string[] | undefined {
  const left = [...options];
  const chosen: string[] = [];
  for (let count = take(options.length + 1); count > 0; count -= 1) chosen.push(...left.splice(take(left.length), 1));
  return chosen.length === 0 ? undefined : chosen;
}

/** Reads the answer that {@link digitsOf} made digits of; `undefined` when there was none. */
export function readAnswer(slot: Slot, take: Take): Answer | undefined {
  if (slot.kind === 'single') return slot.options[take(slot.options.length + 1) - 1];
  if (slot.kind === 'multi') return readChoices(slot.options, take);
  if (take(2) === 0) return undefined;
  if (slot.kind === 'checklist')
    return Object.fromEntries(slot.items.map((item) => [item, statuses[take(statuses.length)] ?? 'onbekend']));
  return Object.fromEntries(
    Object.entries(slot.fields).flatMap(([field, [min, max]]) =>
      take(2) === 0 ? [] : [[field, min + take(max - min + 1)]],
    ),
  );
}
