import type { Letter, Part } from '../../../src/content/letter';
import { openPart } from '../../../src/content/openPart';
import { changesPart, functieStatements } from '../../functie/letter';
import type { Advice } from '../advice';
import { afsprakenVoor } from '../afspraken';
import { explain } from '../explain';
import type { Answers, QuestionId } from '../questions';
import { type Key, text } from '../text';
import { notesParts } from './notes';
import { rolesPart } from './roles';
import { conclusionOf, summaryOf } from './summary';

function reasonsPart(a: Answers): Part {
  return {
    kind: 'reasons',
    id: 'waarom',
    title: text('parts.waarom.title'),
    intro: text('parts.waarom.intro'),
    items: explain(a).map(({ id, because, basis, cite }) => ({ id, text: text(`rules.${id}`), because, basis, cite })),
  };
}

const introOf = {
  gesplitst: 'gesplitst',
  hybride: 'onduidelijk',
  contactpersoon: 'jeugdhulp',
  jeugdhulp: 'jeugdhulp',
  huisartsenzorg: 'huisartsenzorg',
  onbepaald: 'onduidelijk',
} as const;

function agreementsPart({ functie }: Advice): Part {
  return {
    kind: 'table',
    id: 'afspraken',
    title: text('parts.afspraken.title'),
    intro: text(`parts.afspraken.intro.${introOf[functie]}`),
    columns: [text('afspraken.onderwerp'), text('afspraken.watVastleggen')],
    rows: afsprakenVoor(functie).map(({ id, basis, cite }) => ({
      id,
      cells: [text(`afspraken.${id}.title`), text(`afspraken.${id}.text`)],
      mark: null,
      basis,
      cite,
    })),
  };
}

const ask: Readonly<Record<string, Key>> = {
  functieBetaler: 'open.betalers',
  functieWerkgever: 'open.werkgever',
} satisfies Partial<Record<QuestionId, Key>>;

const openVragenPart = ({ openVragen }: Advice): Part[] =>
  openPart(openVragen, text('parts.open.title'), text('parts.open.intro'), { ask, otherwise: text('open.samen') });

/** The advice as a letter: conclusion, reasons, what it means, what would make it clear, what to agree, context. */
export function letter(a: Answers, advice: Advice): Letter {
  return {
    title: text(`title.${advice.functie}`),
    conclusion: conclusionOf(advice),
    summary: summaryOf(a, advice),
    parts: [
      reasonsPart(a),
      {
        kind: 'statements',
        id: 'functie',
        title: text('parts.functie.title'),
        intro: null,
        items: functieStatements(a),
      },
      rolesPart(a, advice),
      ...changesPart(a),
      agreementsPart(advice),
      ...openVragenPart(advice),
      ...notesParts(a, advice),
    ],
  };
}
