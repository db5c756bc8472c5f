import type { Flow } from '../../../content/flow';
import { type Value, withValue } from '../../../engine/answer';
import type { AnswerSet } from '../../../engine/question';
import { replay } from '../../../engine/replay';
import type { Practice } from './hagro';
import type { ComparedRow } from './matrix';
import type { Row } from './rows';
import { walked } from './walked';

/**
 * What another answer does to an advice: it changes what the advice turns on, something else in it, or nothing.
 * `unknown`: it would raise questions that were never answered.
 */
export type Effect = (typeof effects)[number];

/** The effects, the strongest first. */
export const effects = ['conclusion', 'details', 'unknown', 'none'] as const;

/** The effects that make a difference matter, the strongest first. */
export const weights = ['conclusion', 'details', 'unknown'] as const;

/** For whom a difference matters: the practices whose advice would change with the answer of another one. */
export interface Matter {
  readonly row: string;
  readonly conclusion: readonly number[];
  readonly details: readonly number[];
  readonly unknown: readonly number[];
}

const tried = new WeakMap<Flow, WeakMap<AnswerSet, Map<string, Effect>>>();

function knownEffects(flow: Flow, answers: AnswerSet): Map<string, Effect> {
  const ofFlow = tried.get(flow) ?? new WeakMap<AnswerSet, Map<string, Effect>>();
  tried.set(flow, ofFlow);
  const known = ofFlow.get(answers) ?? new Map<string, Effect>();
  ofFlow.set(answers, known);
  return known;
}

const turnsOn = (flow: Flow, advice: unknown) =>
  JSON.stringify(flow.outcomes?.(advice).map(({ id, value }) => [id, value]));

function replayedEffect(flow: Flow, answers: AnswerSet, row: Row, value: Value | undefined): Effect {
  const before = walked(flow, answers);
  if (before.current !== null) return 'unknown';
  const after = replay(flow, value === undefined ? answers : withValue(answers, row.id, value), before);
  if (after.current !== null) return 'unknown';
  if (turnsOn(flow, after.advice) !== turnsOn(flow, before.advice)) return 'conclusion';
  return JSON.stringify(after.advice) === JSON.stringify(before.advice) ? 'none' : 'details';
}

/** The effect of another answer in one row on the advice of a practice, found by replaying it; remembered. */
function effectOn(flow: Flow, answers: AnswerSet, row: Row, { key, value }: ComparedRow['variants'][number]) {
  const known = knownEffects(flow, answers);
  const name = `${row.id} ${key}`;
  const found = known.get(name) ?? replayedEffect(flow, answers, row, value);
  known.set(name, found);
  return found;
}

/** The most that a difference does to any practice. */
export const effectOf = (matter: Omit<Matter, 'row'>): Effect =>
  weights.find((effect) => matter[effect].length > 0) ?? 'none';

/** Whether one difference matters more than another: below zero when it does. */
export const byMatter = (one: Omit<Matter, 'row'>, other: Omit<Matter, 'row'>): number =>
  weights.map((effect) => other[effect].length - one[effect].length).find((difference) => difference !== 0) ?? 0;

const stronger = (one: Effect, other: Effect) => (effects.indexOf(other) < effects.indexOf(one) ? other : one);

/**
 * For each difference, whom it matters for. A generator, so that the work can be spread over idle moments: it yields
 * null after each answer of another that was tried and a {@link Matter} after each row.
 */
export function* mattersOf(
  flow: Flow,
  practices: readonly Practice[],
  compared: readonly ComparedRow[],
): Generator<Matter | null, void, void> {
  for (const { row, variants, differs } of compared) {
    if (!differs) continue;
    const found = new Map<Effect, number[]>();
    for (const { id, answers } of practices) {
      const own = variants.find((variant) => variant.practices.includes(id));
      if (own === undefined) continue;
      let effect: Effect = 'none';
      for (const other of variants) {
        if (effect === 'conclusion') break;
        if (other === own) continue;
        effect = stronger(effect, effectOn(flow, answers, row, other));
        yield null;
      }
      found.set(effect, [...(found.get(effect) ?? []), id]);
    }
    yield {
      row: row.id,
      conclusion: found.get('conclusion') ?? [],
      details: found.get('details') ?? [],
      unknown: found.get('unknown') ?? [],
    };
  }
}
