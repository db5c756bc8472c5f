import type { MarkedItem, Part } from '../../../src/content/letter';
import type { Mark } from '../../../src/content/statement';
import type { AnswerRef } from '../../../src/engine/reads';
import { readsOf } from '../../../src/engine/reads';
import type { TextRef } from '../../../src/engine/text';
import { eigenPoh } from '../persoon';
import { type Answers, questions } from '../questions';
import { modelVan } from '../rules';
import { text } from '../text';
import { type Voorwaarde, type VoorwaardeId, voorwaarden } from '../voorwaarden';

type Degree = Exclude<Mark, 'apart'>;

const marks: Readonly<Record<string, Degree>> = {
  ja: 'done',
  deels: 'partly',
  nee: 'todo',
  onbekend: 'unknown',
  twijfel: 'partly',
  tijdelijk: 'partly',
};

const isBasis = (id: VoorwaardeId) => id.startsWith('basisvoorwaarden.');
const isItem = (id: VoorwaardeId): id is Extract<VoorwaardeId, `${string}.${string}`> => id.includes('.');

/** The answer that tells how far a condition is met. */
function degree(id: VoorwaardeId, a: Answers): string | undefined {
  const items: Readonly<Record<string, string>> = {
    ...prefixed('basisvoorwaarden', a.basisvoorwaarden),
    ...prefixed('plusvoorwaarden', a.plusvoorwaarden),
  };
  switch (id) {
    case 'ambitie':
      return a.ambitie;
    case 'onderbouwing':
      return a.problematiek;
    case 'pohMiddelen':
      return a.pohMiddelen;
    default:
      return items[id];
  }
}

function prefixed(question: keyof typeof questions, items: Readonly<Record<string, string>> | undefined) {
  return Object.fromEntries(Object.entries(items ?? {}).map(([part, status]) => [`${question}.${part}`, status]));
}

function markOf({ id, when }: Voorwaarde, a: Answers): Degree {
  return when(a) ? (marks[degree(id, a) ?? 'nee'] ?? 'todo') : 'done';
}

/** The answer to change: of the question or item that the condition is called after, else the first given one that tells it. */
const answerBehind = (id: VoorwaardeId, a: Answers, { when }: Voorwaarde): AnswerRef | null =>
  isItem(id) || Object.hasOwn(a, id)
    ? id
    : (readsOf(a, when).reads.find((read) => read !== 'ambitie' && Object.hasOwn(a, read)) ?? null);

function item(voorwaarde: Voorwaarde, a: Answers): MarkedItem {
  const { id, label, basis, cite } = voorwaarde;
  const mark = markOf(voorwaarde, a);
  return {
    id,
    text: text(label),
    mark,
    status: text(`marks.${mark}`),
    answer: answerBehind(id, a, voorwaarde),
    basis,
    cite,
  };
}

/** Whether a condition says something about these answers; most concern only who wants more than the basic offer. */
function applies(id: VoorwaardeId, a: Answers): boolean {
  if (isBasis(id)) return true;
  if (a.ambitie === 'basis') return false;
  if (id === 'pohScholing') return eigenPoh(a) && a.pohScholing !== 'onbekend';
  if (id === 'functie') return a.functieZelfde === 'ja';
  return id !== 'pohMiddelen' || a.pohMiddelen !== undefined;
}

function introOf(a: Answers): TextRef {
  if (a.ambitie === 'basis') return text('parts.voorwaarden.introBasis');
  return text(modelVan(a) === 'basis' ? 'parts.voorwaarden.introVergelijk' : 'parts.voorwaarden.introPlus');
}

/** All conditions with their status, what is in order included. */
export function statusPart(a: Answers): Part {
  return {
    kind: 'marks',
    id: 'voorwaarden',
    title: text('parts.voorwaarden.title'),
    intro: introOf(a),
    items: voorwaarden.filter(({ id }) => applies(id, a)).map((voorwaarde) => item(voorwaarde, a)),
  };
}
