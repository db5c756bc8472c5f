import type { Condition } from './rule';

/** The guards of a machine, made of named conditions on the answers so far. */
export function guardsOf<Answers, Name extends string>(conditions: Readonly<Record<Name, Condition<Answers>>>) {
  type Guard = (args: { context: { answers: Answers } }) => boolean;
  const guards: Partial<Record<Name, Guard>> = {};
  for (const name in conditions) guards[name] = ({ context }) => conditions[name].when(context.answers);
  return guards as Record<Name, Guard>;
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
