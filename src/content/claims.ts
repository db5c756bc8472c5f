import { type Grounds, groundsIn } from '../engine/cite';
import type { TextRef } from '../engine/text';
import type { Evidence } from './chart';
import type { Explanation } from './explanation';
import type { Claim, Flow } from './flow';

const claim = (group: string, id: string, texts: readonly TextRef[], grounds: Grounds): Claim => ({
  group,
  id,
  texts,
  ...groundsIn(grounds),
});

/** What figures and experiences say. */
const claimsOfEvidence = ({ intro, charts, experiences }: Evidence): Claim[] => [
  claim('evidence', 'evidence', [intro.text], intro),
  ...charts.flatMap((chart) => [
    ...chart.bars.map((bar) => claim('evidence', `${chart.id}.${bar.id}`, [chart.title, bar.label, bar.base], bar)),
    claim('evidence', chart.id, [chart.title, chart.caveat], chart),
  ]),
  ...experiences.flatMap((each) => [
    claim('evidence', each.id, [each.name, each.payer, each.employer, each.responsible, each.outcome], each),
    claim('evidence', `${each.id}.caveat`, [each.caveat.text], each.caveat),
  ]),
];

/** Every statement of a flow with what it rests on: those of an advice, and those that stand beside it. */
export const claimsOf = ({ claims, evidence, meeting, sides }: Flow): Claim[] => [
  ...(claims?.() ?? []),
  ...(evidence === undefined ? [] : claimsOfEvidence(evidence)),
  ...(meeting?.mandate ?? []).map((each) => claim('mandate', each.id, [each.text], each)),
  ...(sides?.pairs ?? []).map((pair) => claim('pairs', pair.id, [pair.text], pair)),
];

/** Every statement of an explanation with what it rests on, under its row and what it is said of. */
export const claimsOfExplanation = ({ brief, rows, columns }: Explanation): Claim[] => [
  ...brief.map((each) => claim('brief', `brief.${each.id}`, [each.text], each)),
  ...rows.flatMap((row) =>
    columns.flatMap((column) =>
      (row.cells[column.id] ?? []).map((each) =>
        claim('rows', `${row.id}.${column.id}.${each.id}`, [row.title, column.title, each.text], each),
      ),
    ),
  ),
];
