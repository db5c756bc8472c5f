import type { Letter, Part } from '../../../src/content/letter';
import { functieVan } from '../../functie/rules';
import type { Advice } from '../advice';
import { explain } from '../explain';
import type { Answers } from '../questions';
import { text } from '../text';
import { actionsPart, firstActions, openVragenPart } from './actions';
import { functieParts } from './functie';
import { lanesOf } from './lanes';
import { differencesPart, notesPart } from './notes';
import { routesPart } from './routes';
import { sizePart } from './size';
import { statusPart } from './status';
import { conclusionOf, leadOf, summaryOf } from './summary';
import { watchOf } from './watch';

/** Whether the answers tell of a person who is not there yet. */
const isMeant = (a: Answers) => functieVan(a) !== null && a.gemeenteFunctie !== 'aanwezig';

function reasonsPart(a: Answers): Part {
  return {
    kind: 'reasons',
    id: 'waarom',
    title: text('parts.waarom.title'),
    intro: text(isMeant(a) ? 'parts.waarom.introBedoeld' : 'parts.waarom.intro'),
    items: explain(a).map((rule) => ({
      id: rule.id,
      text: text(`rules.${rule.id}`),
      because: rule.because,
      basis: rule.basis,
      cite: rule.cite,
    })),
  };
}

const asBackground = (part: Part): Part => ({ ...part, isBackground: true });

/** The advice as a letter: conclusion, picture, first things; reasons, what is in order, actions, roles, money, context. */
export function letter(a: Answers, advice: Advice): Letter {
  return {
    title: text(`title.${advice.model}`),
    conclusion: conclusionOf(a, advice),
    lead: leadOf(advice),
    lanes: lanesOf(a, advice),
    first: firstActions(a),
    watch: watchOf(advice),
    summary: summaryOf(a, advice),
    parts: [
      reasonsPart(a),
      statusPart(a),
      actionsPart(a),
      ...openVragenPart(advice),
      ...functieParts(a, advice),
      routesPart(advice),
      ...[...sizePart(a), notesPart(a, advice), differencesPart(a, advice)].map(asBackground),
    ],
  };
}
