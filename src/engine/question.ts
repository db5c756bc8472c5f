import * as z from 'zod/mini';
import type { Cites } from './cite';

// zod otherwise probes for `eval`, which a strict content security policy forbids.
z.config({ jitless: true });

/** The four answers an item of a checklist can get. */
export const statuses = ['ja', 'deels', 'nee', 'onbekend'] as const;
export type Status = (typeof statuses)[number];

interface Asked {
  /** The passages that say why this is asked. */
  readonly cite: Cites;
}

/** One of `options`. `open` lists the options that mean "not known yet". */
export interface Single<Option extends string = string> extends Asked {
  readonly kind: 'single';
  readonly options: readonly Option[];
  readonly open: readonly string[];
}

/** At least one of `options`, each once, `max` at the most; `exclusive` stands alone. */
export interface Multi<Option extends string = string> extends Asked {
  readonly kind: 'multi';
  readonly options: readonly Option[];
  readonly open: readonly string[];
  readonly max: number;
  readonly exclusive: string | null;
}

/** A status for every one of `items`. */
export interface Checklist<Item extends string = string> extends Asked {
  readonly kind: 'checklist';
  readonly items: readonly Item[];
}

/** Whole numbers, each of which may be left out; `notAbove` = [a, b] asks a ≤ b when both are given. */
export interface Numbers<Field extends string = string> extends Asked {
  readonly kind: 'numbers';
  readonly fields: readonly Field[];
  readonly limits: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly notAbove: readonly [string, string] | null;
}

export type Question = Single | Multi | Checklist | Numbers;
export type Questions = Readonly<Record<string, Question>>;

/** The type of a valid answer to a question. */
export type AnswerOf<Q> =
  Q extends Single<infer Option>
    ? Option
    : Q extends Multi<infer Option>
      ? readonly Option[]
      : Q extends Checklist<infer Item>
        ? Readonly<Record<Item, Status>>
        : Q extends Numbers<infer Field>
          ? Readonly<Partial<Record<Field, number>>>
          : never;

/** Answers to a flow's questions; a question not answered is an absent key. */
export type AnswersOf<Qs> = { readonly [Id in keyof Qs]?: AnswerOf<Qs[Id]> };

/** A valid answer to a question of any kind: an option, options, a status for each item, or numbers by field. */
export type Answer = string | readonly string[] | Readonly<Record<string, Status>> | Readonly<Record<string, number>>;

/** Answers of a flow whose questions are not known here: question id → valid answer. */
export type AnswerSet = Readonly<Record<string, Answer>>;

/** The events of a flow's machine: one an answer, its type the question's id. */
export type AnswerEventOf<Qs> = {
  [Id in keyof Qs & string]: { readonly type: Id; readonly value: AnswerOf<Qs[Id]> };
}[keyof Qs & string];

const unknownOptions = ['onbekend', 'nietVastgelegd'];
const openAmong = (options: readonly string[]) => options.filter((option) => unknownOptions.includes(option));

/** A question with one answer out of `options`. */
export function single<const Option extends string>(options: readonly Option[], cite: Cites): Single<Option> {
  return { kind: 'single', options, open: openAmong(options), cite };
}

/** A question with one or more answers; `exclusive` is an option that excludes the rest. */
export function multi<const Option extends string>(
  options: readonly Option[],
  cite: Cites,
  { max = options.length, exclusive = null }: { max?: number; exclusive?: NoInfer<Option> | null } = {},
): Multi<Option> {
  return { kind: 'multi', options, open: openAmong(options), max, exclusive, cite };
}

/** A question that asks a {@link Status} for each of `items`. */
export function checklist<const Item extends string>(items: readonly Item[], cite: Cites): Checklist<Item> {
  return { kind: 'checklist', items, cite };
}

/** A question for whole numbers within limits, inclusive; none is obligatory. */
export function numbers<const Field extends string>(
  limits: Readonly<Record<Field, { readonly min: number; readonly max: number }>>,
  cite: Cites,
  notAbove: readonly [NoInfer<Field>, NoInfer<Field>] | null = null,
): Numbers<Field> {
  const fields: Field[] = [];
  for (const field in limits) fields.push(field);
  return { kind: 'numbers', fields, limits, notAbove, cite };
}
