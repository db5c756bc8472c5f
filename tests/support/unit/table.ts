/** What a row or an input is about, by name; lists are compared as sets of options. */
export type Facts = Readonly<Record<string, unknown>>;

/** The values that a fact may have in a row; a fact that a row does not name may have any. */
export type Pattern = Readonly<Record<string, readonly unknown[]>>;

/** A decision table, an outcome a row. */
export type Table<Outcome> = readonly (readonly [outcome: Outcome, pattern: Pattern])[];

const fits = (pattern: Pattern, facts: Facts): boolean =>
  Object.entries(pattern).every(([name, allowed]) => {
    if (!Object.hasOwn(facts, name)) throw new Error(`a row asks for ${name}, which no fact is`);
    return allowed.includes(facts[name]);
  });

/** The outcomes of all rows that fit. In a table without order this is one. */
export const fitting = <Outcome>(table: Table<Outcome>, facts: Facts): Outcome[] =>
  table.filter(([, pattern]) => fits(pattern, facts)).map(([outcome]) => outcome);

/** The outcome of the first row that fits. @throws Error when none does. */
export function decided<Outcome>(table: Table<Outcome>, facts: Facts): Outcome {
  const row = table.find(([, pattern]) => fits(pattern, facts));
  if (row === undefined) throw new Error(`no row fits ${JSON.stringify(facts)}`);
  return row[0];
}
