import type { Letter, Part } from '../../../src/content/letter';
import { type Advice, explain } from '../advice';
import type { Answers } from '../questions';
import { text } from '../text';
import { actionsPart, openVragenPart } from './actions';
import { functieParts } from './functie';
import { differencesPart, notesPart } from './notes';
import { routesPart } from './routes';
import { sizePart } from './size';
import { statusPart } from './status';
import { conclusionOf, summaryOf } from './summary';

function reasonsPart(a: Answers): Part {
  return {
    kind: 'reasons',
    id: 'waarom',
    title: text('parts.waarom.title'),
    intro: text('parts.waarom.intro'),
    items: explain(a).map((rule) => ({
      id: rule.id,
      text: text(`rules.${rule.id}`),
      because: rule.because,
      basis: rule.basis,
      cite: rule.cite,
    })),
  };
}

/** The advice as a letter: conclusion, reasons, what is in order, roles, money, actions, open questions, context. */
export function letter(a: Answers, advice: Advice): Letter {
  return {
    title: text(`title.${advice.model}`),
    conclusion: conclusionOf(advice),
    summary: summaryOf(advice),
    parts: [
      reasonsPart(a),
      statusPart(a),
      ...functieParts(a, advice),
      routesPart(advice),
      actionsPart(a),
      ...openVragenPart(advice),
      ...sizePart(a),
      notesPart(a, advice),
      differencesPart(a, advice),
    ],
  };
}
