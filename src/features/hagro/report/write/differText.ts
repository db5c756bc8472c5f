import type { Passage, ReportBlock, ReportRow, ReportSection } from '../../../../content/document';
import { type Effect, effects, weights } from '../../model/matters';
import type { Report } from '../count/report';
import type { ChoiceCount, Different } from '../count/reportRows';
import { block, choiceName, namesOf, passage, type ReportWords, rowName, whoIn } from './words';

/** The subject, and who was not asked: readers need that where names are given as *all but*. */
function subject({ row, asked }: Different, words: ReportWords, practices: readonly number[]): Passage[] {
  const name = passage(rowName(row, words));
  if (asked.length === words.total) return [name];
  const others = practices.filter((id) => !asked.includes(id));
  const text =
    others.length < asked.length
      ? words.t('hagro.report.differ.notAsked', { names: namesOf(others, words) })
      : words.t('hagro.report.differ.onlyAsked', { names: namesOf(asked, words) });
  return [name, passage(text, null, 'asked')];
}

function choiceText({ row, asked }: Different, { choice, practices }: ChoiceCount, words: ReportWords): string {
  const isRest = !row.several && practices.length * 2 > asked.length;
  return words.t('hagro.report.differ.choice', {
    choice: choiceName(row, choice, words),
    count: practices.length,
    names: isRest ? words.t('hagro.report.differ.rest') : whoIn(practices, asked, words),
  });
}

function whyText({ asked, matter }: Different, words: ReportWords): Passage[] {
  return weights.flatMap((effect) => {
    const practices = matter[effect];
    if (practices.length === 0) return [];
    const names = whoIn(practices, asked, words);
    return [passage(words.t(`hagro.report.differ.${effect}`, { count: practices.length, names }), null, effect)];
  });
}

function tableRow(different: Different, words: ReportWords, practices: readonly number[]): ReportRow {
  const answers = different.choices.map((each) => passage(choiceText(different, each, words), null, each.choice));
  const why = different.effect === 'none' ? [] : [whyText(different, words)];
  return { id: different.row.id, cells: [subject(different, words, practices), answers, ...why] };
}

function group(
  effect: Effect,
  differ: readonly Different[],
  words: ReportWords,
  practices: readonly number[],
): ReportBlock[] {
  const { t } = words;
  if (differ.length === 0) return [];
  const title = t(`hagro.report.differ.title.${effect}`);
  const why = { name: t('hagro.report.differ.why'), share: 3 } as const;
  return [
    ...block('heading', effect, title),
    {
      kind: 'table',
      id: `verschil-${effect}`,
      caption: title,
      columns: [
        { name: t('hagro.report.subject'), share: 3 },
        { name: t('hagro.report.differ.answers'), share: effect === 'none' ? 9 : 6 },
        ...(effect === 'none' ? [] : [why]),
      ],
      rows: differ.map((each) => tableRow(each, words, practices)),
    },
  ];
}

/** Where practices differ, by what that does to their advices. */
export function differText({ differ, participants }: Report, words: ReportWords): ReportSection {
  const { t } = words;
  const practices = participants.filter(({ outcomes }) => outcomes !== null).map(({ id }) => id);
  const nothing = block('paragraph', 'geen', t('hagro.report.differ.nothing'));
  const found = differ?.length === 0 ? nothing : block('intro', 'uitleg', t('hagro.report.differ.intro'));
  return {
    id: 'verschillen',
    title: t('hagro.report.differ.heading'),
    blocks:
      differ === null
        ? block('paragraph', 'bezig', t('hagro.report.differ.pending'))
        : [
            ...found,
            ...effects.flatMap((effect) =>
              group(
                effect,
                differ.filter((each) => each.effect === effect),
                words,
                practices,
              ),
            ),
          ],
  };
}
