/** The rule that fired and its outcome. */
export interface Ruling<Result extends string> {
  readonly rule: string;
  readonly outcome: Result;
}

/**
 * Evaluates rules from top to bottom; the first whose condition is true wins.
 *
 * @param rules each as id, outcome, whether its condition is true
 * @param otherwise id and outcome of the rule for all else
 */
export function decide<Result extends string>(
  rules: readonly (readonly [rule: string, outcome: Result, holds: boolean])[],
  otherwise: readonly [rule: string, outcome: Result],
): Ruling<Result> {
  const [rule, outcome] = rules.find(([, , holds]) => holds) ?? otherwise;
  return { rule, outcome };
}
