import type { Letter, SummaryRow } from '../../../src/content/letter';
import { allTogether, type Grounds } from '../../../src/engine/cite';
import { type Advice, tipsIn } from '../advice';
import { beginOf, firstOf } from '../first';
import { groundsOfLayer } from '../layers';
import { outcomes } from '../outcomes';
import type { Answers } from '../questions';
import { text } from '../text';
import { actionsPart, openVragenPart } from './actions';
import { firstPart } from './first';
import { meetingPart } from './meeting';
import { notesPart } from './notes';
import { privacyParts } from './privacy';
import { checklistGrounds, countsOf, statusPart } from './status';

/** The advice at a glance. */
function summaryOf(a: Answers, advice: Advice): SummaryRow[] {
  const first = firstOf(a);
  return [
    ...(a.rol === undefined
      ? []
      : [
          {
            id: 'rol',
            label: text('summary.rol'),
            values: [text(`questions.rol.options.${a.rol}.label`)],
            grounds: null,
          },
        ]),
    {
      id: 'raakvlakken',
      label: text('summary.raakvlakken'),
      values: (a.raakvlakken ?? []).map((id) => text(`questions.raakvlakken.options.${id}.label`)),
      grounds: null,
    },
    {
      id: 'staat',
      label: text('summary.staat'),
      values: [text('summary.punten', countsOf(a))],
      grounds: checklistGrounds(a),
    },
    ...outcomes(advice).map((outcome) => ({
      id: outcome.id,
      label: outcome.title,
      values: [outcome.text],
      grounds: outcome.grounds,
    })),
    {
      id: 'eerst',
      label: text('summary.eerst'),
      values: first.length === 0 ? [text('summary.geen')] : first.map(({ id }) => text(`tips.${id}.short`)),
      grounds: allTogether(first.flatMap((tip) => [groundsOfLayer(tip.layer), tip])),
    },
  ];
}

/** What it rests on where to begin; that nothing is to be done follows from the whole checklist. */
const beginGrounds = (a: Answers): Grounds => {
  const begin = beginOf(tipsIn(a));
  return begin === null ? { ...checklistGrounds(a), basis: 'gevolgtrekking' } : groundsOfLayer(begin);
};

/** The advice as a letter: what comes first, what stands, all actions, how to meet and how to share, general advice. */
export function letter(a: Answers, advice: Advice): Letter {
  const begin = beginOf(tipsIn(a)) ?? 'niets';
  return {
    title: text(`title.${begin}`),
    conclusion: [
      { text: text('conclusion.staat', countsOf(a)), ...checklistGrounds(a) },
      { text: text(`conclusion.${begin}`), ...beginGrounds(a) },
    ],
    summary: summaryOf(a, advice),
    parts: [
      ...firstPart(a),
      statusPart(a),
      actionsPart(a),
      ...openVragenPart(advice),
      meetingPart(a),
      ...privacyParts(a),
      notesPart(a),
    ],
  };
}
