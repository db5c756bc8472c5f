import type { Outcome } from '../../src/engine/outcome';
import type { Advice } from './advice';
import { beginOf } from './first';
import { groundsOfLayer } from './layers';
import { text } from './text';
import { tips } from './tips';

/** What an advice turns on: where to begin. Every item has its own action; those are no turn of the advice. */
export function outcomes({ acties }: Advice): Outcome[] {
  const begin = beginOf(tips.map(({ id }) => id).filter((id) => acties.includes(`tip.${id}`)));
  return [
    {
      id: 'begin',
      value: begin,
      title: text('summary.begin'),
      text: text(`begin.${begin ?? 'niets'}`),
      grounds: begin === null ? null : groundsOfLayer(begin),
    },
  ];
}
