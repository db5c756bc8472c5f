import type { Condition } from './rule';

type Guard<Answers> = (args: { context: { answers: Answers } }) => boolean;

/** The guards of a machine, made of named conditions on the answers so far. */
export function guardsOf<Answers, Name extends string>(conditions: Readonly<Record<Name, Condition<Answers>>>) {
  const guards: Partial<Record<Name, Guard<Answers>>> = {};
  for (const name in conditions) guards[name] = ({ context }) => conditions[name].when(context.answers);
  if (!isComplete(guards, conditions)) throw new Error('a condition made no guard');
  return guards;
}

function isComplete<Name extends string, Value>(
  made: Partial<Record<Name, Value>>,
  wanted: Readonly<Record<Name, unknown>>,
): made is Record<Name, Value> {
  return Object.keys(wanted).every((name) => Object.hasOwn(made, name));
}

/** The answers with one more: the event's type is the question's id. */
export function remembered<Answers extends object>({
  context,
  event,
}: {
  context: { answers: Answers };
  event: { type: string; value: unknown };
}): Answers {
  return { ...context.answers, [event.type]: event.value };
}
