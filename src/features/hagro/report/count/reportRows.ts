import type { TextRef } from '../../../../engine/text';
import { type ComparedRow, spreadOf } from '../../model/matrix';
import { byMatter, type Effect, effectOf, type Matter } from '../../model/matters';
import { isFact, type Row } from '../../model/rows';
import type { PracticeLetter } from './counts';

/** A row to which all practices that were asked gave the same answer. */
export interface Agreement {
  readonly row: Row;
  readonly choices: readonly string[];
  readonly asked: readonly number[];
}

/** An answer, or one of its options, with the practices that gave it. */
export interface ChoiceCount {
  readonly choice: string;
  readonly practices: readonly number[];
}

/** A row that practices answered differently, and whose advice that affects. */
export interface Different {
  readonly row: Row;
  readonly asked: readonly number[];
  /** The most frequent first; a practice that chose several stands at each. */
  readonly choices: readonly ChoiceCount[];
  readonly matter: Matter;
  /** The most that the difference does to any advice. */
  readonly effect: Effect;
}

/** Numbers that practices gave; facts, on which nobody has to agree. */
export interface Fact {
  readonly row: Row;
  readonly asked: readonly number[];
  /** Of the practices that gave one, in no order. */
  readonly values: readonly number[];
}

/** A row that some practices cannot answer yet. */
export interface Unknown {
  readonly row: Row;
  readonly practices: readonly number[];
  /** The party to ask, according to the advices; null when they name none. */
  readonly ask: TextRef | null;
}

/** Every row, in one of four. */
export interface Compare {
  readonly agree: readonly Agreement[];
  /** By effect, the strongest first; null while that is worked out. */
  readonly differ: readonly Different[] | null;
  readonly facts: readonly Fact[];
  readonly notAsked: readonly Row[];
  /** The most frequent first. */
  readonly unknown: readonly Unknown[];
}

/** In the order in which practices came in. */
const inOrder = (practices: readonly number[]): number[] => [...practices].sort((a, b) => a - b);

const askedIn = ({ variants }: ComparedRow): number[] => inOrder(variants.flatMap(({ practices }) => practices));

function different(compared: ComparedRow, matters: ReadonlyMap<string, Matter>): Different {
  const { row } = compared;
  const matter = matters.get(row.id) ?? { row: row.id, conclusion: [], details: [], unknown: [] };
  const choices = [...spreadOf(compared)]
    .map(([choice, practices]) => ({ choice, practices: inOrder(practices) }))
    .sort((a, b) => b.practices.length - a.practices.length);
  return { row, asked: askedIn(compared), choices, matter, effect: effectOf(matter) };
}

function unknownIn(compared: readonly ComparedRow[], advised: readonly PracticeLetter[]): Unknown[] {
  const asks = new Map(
    advised.flatMap(({ letter }) =>
      letter.parts.flatMap((part) =>
        part.kind === 'open' ? part.items.map(({ answer, ask }) => [answer, ask] as const) : [],
      ),
    ),
  );
  return compared
    .filter(({ open }) => open.length > 0)
    .map(({ row, open }) => ({ row, practices: open, ask: asks.get(row.id) ?? null }))
    .sort((a, b) => b.practices.length - a.practices.length);
}

/** Sorts rows into what practices agree on, what they differ in, numbers, and what nobody was asked. */
export function compareAll(
  compared: readonly ComparedRow[],
  matters: ReadonlyMap<string, Matter> | null,
  advised: readonly PracticeLetter[],
): Compare {
  const answered = compared.filter(({ variants }) => variants.length > 0);
  const [numbers, others] = [answered.filter(({ row }) => isFact(row)), answered.filter(({ row }) => !isFact(row))];
  return {
    agree: others
      .filter(({ differs }) => !differs)
      .map((each) => ({ row: each.row, choices: each.variants[0]?.choices ?? [], asked: askedIn(each) }))
      .sort((a, b) => b.asked.length - a.asked.length),
    differ:
      matters === null
        ? null
        : others
            .filter(({ differs }) => differs)
            .map((each) => different(each, matters))
            .sort((a, b) => byMatter(a.matter, b.matter)),
    facts: numbers.map((each) => ({
      row: each.row,
      asked: askedIn(each),
      values: each.variants.flatMap(({ value, practices }) =>
        typeof value === 'number' ? practices.map(() => value) : [],
      ),
    })),
    notAsked: compared.filter(({ variants }) => variants.length === 0).map(({ row }) => row),
    unknown: unknownIn(compared, advised),
  };
}
