import type { Condition } from './rule';

type Guard<Answers> = (args: { context: { answers: Answers } }) => boolean;

/** The guards of a machine, made of named conditions on the answers so far. */
export function guardsOf<Answers, Name extends string>(
  conditions: Readonly<Record<Name, Condition<Answers>>>,
): Record<Name, Guard<Answers>>;
export function guardsOf<Answers>(
  conditions: Readonly<Record<string, Condition<Answers>>>,
): Record<string, Guard<Answers>> {
  const guard =
    ({ when }: Condition<Answers>): Guard<Answers> =>
    ({ context }) =>
      when(context.answers);
  return Object.fromEntries(Object.entries(conditions).map(([name, condition]) => [name, guard(condition)]));
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
