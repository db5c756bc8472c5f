import { flows } from '../../flows';
import { replay } from '../../src/engine/replay';
import { addItems } from '../../src/features/hagro/model/adding';
import { type Hagro, mostPractices } from '../../src/features/hagro/model/hagro';
import { matrixOf } from '../../src/features/hagro/model/matrix';
import { mattersOf } from '../../src/features/hagro/model/matters';
import { hagroOf } from '../support/browser/hagros';
import { someWalk } from '../support/browser/walks';
import { median, row } from './median';

const discussed = flows.find(({ meeting }) => meeting !== undefined);

/** As many different practices as there can be. */
export function fullHagro(): Hagro {
  const flow = discussed ?? flows[0];
  return hagroOf(Array.from({ length: mostPractices }, (_, seed) => someWalk(flow, seed).answers));
}

/** Fresh copies, of which nothing is known yet. */
const fresh = ({ practices }: Hagro) =>
  practices.map((practice) => ({ ...practice, answers: { ...practice.answers } }));

/** The pure part of a full hagro. */
export async function benchGroup(): Promise<void> {
  const flow = discussed;
  if (flow === undefined) return;
  const hagro = fullHagro();
  const { practices } = hagro;
  const compared = matrixOf(flow, practices);
  const replayAll = () => practices.map(({ answers }) => replay(flow, answers));
  const baseline = median(replayAll, 4);
  process.stdout.write(`\n${flow.id}, ${practices.length} practices; ratios to replaying them all once\n`);
  row('replaying every practice (baseline)', baseline, baseline);
  row(
    'the matrix of all rows, nothing known before',
    median(() => matrixOf(flow, fresh(hagro)), 4),
    baseline,
  );
  row(
    'the matrix again, one practice new',
    median(() => matrixOf(flow, [...practices.slice(1), ...fresh(hagro).slice(0, 1)]), 4),
    baseline,
  );
  const start = performance.now();
  for (const _ of mattersOf(flow, practices, compared)) continue;
  row('what matters, in all, nothing known before', performance.now() - start, baseline);
  row(
    'what matters again, nothing changed',
    median(() => [...mattersOf(flow, practices, compared)], 4),
    baseline,
  );
  const item = {
    kind: 'answers',
    source: 'x',
    name: '',
    answers: someWalk(flow, 99).answers,
    saved: null,
    older: false,
    lapsed: [],
  } as const;
  const room = { ...hagro, practices: practices.slice(1) };
  row(
    'bringing in one more, likeness looked for',
    median(() => addItems(flow, room, [item]), 4),
    baseline,
  );
}
