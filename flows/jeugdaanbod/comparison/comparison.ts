import { type Argument, byPreference, type ComparedOption, type Comparison } from '../../../src/content/comparison';
import type { Claim } from '../../../src/content/flow';
import { type Grounds, groundsIn } from '../../../src/engine/cite';
import type { FiredRule } from '../../../src/engine/flow';
import type { Advice } from '../advice';
import { explain } from '../explain';
import type { Answers } from '../questions';
import { text } from '../text';
import { basis } from './basis';
import { beide } from './beide';
import { type Afweging, type Content, type OptionId, type RowId, rows } from './content';
import { verdictOn } from './fit';
import { hybride } from './hybride';
import { nietsNieuws } from './nietsNieuws';
import { ondersteuner } from './ondersteuner';
import { plus } from './plus';

const content: { readonly [Option in OptionId]: Content<Option> } = {
  nietsNieuws,
  basis,
  plus,
  ondersteuner,
  beide,
  hybride,
};

const options = [
  'nietsNieuws',
  'basis',
  'plus',
  'ondersteuner',
  'beide',
  'hybride',
] as const satisfies readonly OptionId[];

type Entries = Readonly<Record<string, Pick<Argument, 'weighs'> & Grounds>>;

function statementsOf(option: OptionId, row: RowId): Argument[] {
  const entries: Entries = content[option][row];
  return Object.entries(entries).map(([id, entry]) => ({
    id,
    text: `comparison.cells.${option}.${row}.${id}`,
    weighs: entry.weighs,
    basis: entry.basis,
    cite: entry.cite,
  }));
}

/** Every statement that the comparison can make on an option. */
export const comparisonClaims = (): Claim[] =>
  options.flatMap((option) =>
    rows.flatMap((row) =>
      statementsOf(option, row.id).map((said) => ({
        group: 'comparison',
        id: `${option}.${row.id}.${said.id}`,
        texts: [text(`comparison.options.${option}`), row.title, said.text],
        ...groundsIn(said),
      })),
    ),
  );

function cellsOf(option: OptionId, preferences: readonly Afweging[]): ComparedOption['cells'] {
  return Object.fromEntries(
    rows.map(({ id, kind }) => {
      const items = statementsOf(option, id);
      return [id, kind === 'arguments' ? byPreference(items, preferences) : items];
    }),
  );
}

function compared(option: OptionId, a: Answers, advice: Advice, fired: readonly FiredRule[]): ComparedOption {
  return {
    id: option,
    title: text(`comparison.options.${option}`),
    ...verdictOn(option, a, advice, fired),
    cells: cellsOf(option, a.afweging ?? []),
  };
}

/**
 * Everything that a practice can choose, side by side: what it is, what it asks, what speaks for and against it, and
 * whether it fits. Conditions exclude; what weighs most only orders the arguments.
 */
export function comparison(a: Answers, advice: Advice): Comparison {
  const preferences = a.afweging ?? [];
  const fired = explain(a);
  return {
    title: text('comparison.title'),
    intro: text('comparison.intro'),
    order: preferences.length === 0 ? null : { text: text('comparison.order'), preferences },
    rows,
    options: options.map((option) => compared(option, a, advice, fired)),
  };
}
