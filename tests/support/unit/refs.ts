import type { Agenda } from '../../../src/content/agenda';
import type { Evidence } from '../../../src/content/chart';
import type { Comparison } from '../../../src/content/comparison';
import type { Flow } from '../../../src/content/flow';
import type { TextRef } from '../../../src/engine/text';
import { textsOfItem } from './agendas';
import { manyLetters, type Told } from './letters';
import { keyOf, refsOf, valueNames } from './texts';

const refsOfComparison = ({ title, intro, order, rows, options }: Comparison): TextRef[] => [
  title,
  intro,
  ...(order === null ? [] : [order.text]),
  ...rows.map((row) => row.title),
  ...options.flatMap((option) => [
    option.title,
    option.fitText,
    option.why,
    ...Object.values(option.cells).flatMap((cell) => cell.map(({ text }) => text)),
  ]),
];

const refsOfEvidence = ({ intro, charts, experiences }: Evidence): TextRef[] => [
  intro.text,
  ...charts.flatMap((chart) => [
    chart.title,
    chart.intro,
    chart.caveat,
    ...chart.bars.flatMap(({ label, base }) => [label, base]),
  ]),
  ...experiences.flatMap((each) => [
    each.name,
    each.payer,
    each.employer,
    each.responsible,
    each.outcome,
    each.caveat.text,
  ]),
];

const refsOfAgenda = ({ title, intro, items }: Agenda): TextRef[] => [
  title,
  intro,
  ...items.flatMap((item) => [item.title, ...textsOfItem(item)]),
];

/** All that a flow has to say on one set of answers. */
export function saidOn(flow: Flow, { replay: { answers, advice }, letter }: Told) {
  return {
    letter,
    outcomes: flow.outcomes?.(advice) ?? [],
    comparison: flow.comparison?.(answers, advice),
    agendas: flow.agendas?.(answers, advice) ?? [],
  };
}

const gathered = new WeakMap<Flow, Promise<readonly TextRef[]>>();

/** Every text that a flow refers to on any of its many answer sets, by what is written there; gathered once a flow. */
export function allRefs(flow: Flow): Promise<readonly TextRef[]> {
  const known = gathered.get(flow) ?? gather(flow);
  gathered.set(flow, known);
  return known;
}

async function gather(flow: Flow): Promise<readonly TextRef[]> {
  const found = new Map<string, TextRef>();
  const add = (refs: readonly TextRef[]) => {
    for (const ref of refs) found.set(`${keyOf(ref)} ${valueNames(ref)}`, ref);
  };
  add((flow.scenarios ?? []).map(({ title }) => title));
  if (flow.evidence !== undefined) add(refsOfEvidence(flow.evidence));
  if (flow.sides !== undefined) add(flow.sides.pairs.map(({ text }) => text));
  if (flow.meeting !== undefined) add(flow.meeting.mandate.map(({ text }) => text));
  for (const told of await manyLetters(flow)) {
    const { letter, outcomes, comparison, agendas } = saidOn(flow, told);
    add([...refsOf(letter), ...outcomes.flatMap(({ title, text }) => [title, text])]);
    add([...(comparison === undefined ? [] : refsOfComparison(comparison)), ...agendas.flatMap(refsOfAgenda)]);
  }
  return [...found.values()];
}
