import type { Letter, SummaryRow } from '../../../src/content/letter';
import { type Advice, tipsIn } from '../advice';
import { beginOf, firstOf } from '../first';
import { outcomes } from '../outcomes';
import type { Answers } from '../questions';
import { text } from '../text';
import { actionsPart, openVragenPart } from './actions';
import { firstPart } from './first';
import { meetingPart } from './meeting';
import { notesPart } from './notes';
import { privacyParts } from './privacy';
import { countsOf, statusPart } from './status';

/** The advice at a glance. */
function summaryOf(a: Answers, advice: Advice): SummaryRow[] {
  const first = firstOf(a).map(({ id }) => text(`tips.${id}.short`));
  return [
    ...(a.rol === undefined
      ? []
      : [{ id: 'rol', label: text('summary.rol'), values: [text(`questions.rol.options.${a.rol}.label`)] }]),
    {
      id: 'raakvlakken',
      label: text('summary.raakvlakken'),
      values: (a.raakvlakken ?? []).map((id) => text(`questions.raakvlakken.options.${id}.label`)),
    },
    { id: 'staat', label: text('summary.staat'), values: [text('summary.punten', countsOf(a))] },
    ...outcomes(advice).map((outcome) => ({ id: outcome.id, label: outcome.title, values: [outcome.text] })),
    { id: 'eerst', label: text('summary.eerst'), values: first.length === 0 ? [text('summary.geen')] : first },
  ];
}

/** The advice as a letter: what comes first, what stands, all actions, how to meet and how to share, general advice. */
export function letter(a: Answers, advice: Advice): Letter {
  const begin = beginOf(tipsIn(a)) ?? 'niets';
  return {
    title: text(`title.${begin}`),
    conclusion: [text('conclusion.staat', countsOf(a)), text(`conclusion.${begin}`)],
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
