import type { Status } from '../../src/engine/question';
import { tipsIn } from './advice';
import { missingIn, statusOf } from './items';
import { type LayerId, layers } from './layers';
import type { Answers } from './questions';
import { type Tip, type TipId, tipOf } from './tips';

/** The advice names no more than this to begin with. */
const most = 3;

/** How far an item is, the furthest from done first. */
const degrees = ['nee', 'deels', 'onbekend'] as const satisfies readonly Status[];
export type Degree = (typeof degrees)[number];

/** How far an action is: as far as the item of it that is furthest from done. */
export function degreeOf(a: Answers, tip: TipId): Degree {
  const given = missingIn(a)
    .filter((item) => item.tip === tip)
    .map((item) => statusOf(a, item));
  return degrees.find((degree) => given.includes(degree)) ?? 'onbekend';
}

const placeOf = (layer: LayerId) => layers.findIndex(({ id }) => id === layer);

/**
 * What comes first, no more than three: by {@link layers}, within a layer `nee` before `deels` before `onbekend`, and
 * then in question order.
 */
export function firstOf(a: Answers): Tip[] {
  const rank = (tip: Tip) => placeOf(tip.layer) * degrees.length + degrees.indexOf(degreeOf(a, tip.id));
  return tipsIn(a)
    .map(tipOf)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, most);
}

/** The layer to begin with; null when there is nothing to do. */
export const beginOf = (actions: readonly TipId[]): LayerId | null =>
  layers.find(({ id }) => actions.some((tip) => tipOf(tip).layer === id))?.id ?? null;
