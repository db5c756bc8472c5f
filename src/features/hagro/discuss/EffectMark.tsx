import { ShapeIcon } from '../../../ui/ShapeIcon';
import type { Effect } from '../model/matters';

const shapes: Readonly<Record<Effect, string>> = {
  conclusion: 'M10 2 18 10 10 18 2 10z',
  details: 'M10 2 18 10 10 18 2 10z',
  unknown: 'M6.8 7.2a3.3 3.3 0 1 1 4.9 2.9c-1.2.7-1.7 1.3-1.7 2.4 M10 16v.6',
  none: 'M4 10h12',
};

/** The shape of what a difference does, beside its words: full, open, a question or a dash. */
export function EffectMark({ effect }: { readonly effect: Effect }) {
  return <ShapeIcon className={`effect effect-${effect}`} path={shapes[effect]} />;
}
