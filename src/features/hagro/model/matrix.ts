import type { Flow } from '../../../content/flow';
import { choicesIn, isOpen, type Value, valueAt } from '../../../engine/answer';
import type { Practice } from './hagro';
import { isFact, type Row, rowsOf } from './rows';
import { walked } from './walked';

/** One answer that practices gave, with who gave it. */
export interface Variant {
  /** The same for answers that say the same, whatever the order of their choices. */
  readonly key: string;
  /** Undefined for a number that was left out. */
  readonly value: Value | undefined;
  readonly choices: readonly string[];
  /** Ids of practices, in their order. */
  readonly practices: readonly number[];
}

/** A row of the matrix. */
export interface ComparedRow {
  readonly row: Row;
  /** The answers given, the most frequent first; a practice that was not asked is in none. */
  readonly variants: readonly Variant[];
  /**
   * Whether practices answered differently. Numbers are facts that nobody has to agree on: they never count as different.
   */
  readonly differs: boolean;
  /** Ids of the practices that do not know yet. */
  readonly open: readonly number[];
}

const isOnPath = (flow: Flow, { answers }: Practice, { question }: Row) =>
  walked(flow, answers).path.includes(question);

function compare(flow: Flow, row: Row, practices: readonly Practice[]): ComparedRow {
  const variants = new Map<string, Variant>();
  const open: number[] = [];
  for (const practice of practices) {
    if (!isOnPath(flow, practice, row)) continue;
    const value = valueAt(practice.answers, row.id);
    const choices = choicesIn(row.definition, value);
    const key = choices.join('+');
    const known = variants.get(key);
    variants.set(key, { key, value, choices, practices: [...(known?.practices ?? []), practice.id] });
    if (isOpen(row.definition, value)) open.push(practice.id);
  }
  const found = [...variants.values()].sort((a, b) => b.practices.length - a.practices.length);
  return { row, variants: found, differs: !isFact(row) && found.length > 1, open };
}

/** Every row with the answers of all practices; only what is on a practice's path counts as its answer. */
export function matrixOf(flow: Flow, practices: readonly Practice[]): ComparedRow[] {
  return rowsOf(flow).map((row) => compare(flow, row, practices));
}

/** How many practices chose each option, status or number; those with several choices count at each. */
export function spreadOf({ variants }: ComparedRow): Map<string, number[]> {
  const spread = new Map<string, number[]>();
  for (const { choices, practices } of variants) {
    for (const choice of choices) spread.set(choice, [...(spread.get(choice) ?? []), ...practices]);
  }
  return spread;
}
