import type { Passage, ReportBlock, ReportRow, ReportSection } from '../../../../content/document';
import type { Flow } from '../../../../content/flow';
import { groupBy } from '../../../../engine/groupBy';
import type { Participant } from '../count/participants';
import { block, cell, type ReportWords } from './words';

function row(flow: Flow, participant: Participant, { t, texts, nameOf }: ReportWords): ReportRow {
  const { id, speaker, mandate, speaks, outcomes } = participant;
  const asked = flow.meeting?.speaks;
  return {
    id: String(id),
    cells: [
      cell(nameOf(id)),
      cell(speaker === '' ? t('hagro.report.none') : speaker),
      cell(mandate === null ? t('hagro.report.mandate.none') : t(`hagro.report.mandate.${mandate}`)),
      cell(
        asked === undefined || speaks === null ? t('hagro.report.none') : texts.ask(asked, `options.${speaks}.label`),
      ),
      cell(
        outcomes === null
          ? t('hagro.report.incomplete')
          : outcomes.map(({ text }) => texts.say(text)).join(t('hagro.report.between')),
      ),
    ],
  };
}

/** How many advices came to what. */
function outcomesBlocks(participants: readonly Participant[], { t, texts }: ReportWords): ReportBlock[] {
  const outcomes = groupBy(
    participants.flatMap((each) => each.outcomes ?? []),
    ({ id }) => id,
  );
  const items = [...outcomes].flatMap(([id, [first, ...others]]): Passage[] => {
    if (first === undefined) return [];
    const values = groupBy([first, ...others], ({ text }) => texts.say(text));
    const counted = [...values]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([text, { length }]) => t('hagro.report.participants.counted', { text, count: length }));
    return [{ id, lead: texts.say(first.title), text: counted.join(t('hagro.report.between')), cites: null }];
  });
  return items.length === 0
    ? []
    : [
        ...block('heading', 'adviezen', t('hagro.report.participants.advices')),
        { kind: 'list', id: 'adviezen-lijst', items },
      ];
}

/** The participants, the outcomes of their advices, and their mandates. */
export function participantsText(flow: Flow, participants: readonly Participant[], words: ReportWords): ReportSection {
  const { t, texts } = words;
  const title = t('hagro.report.participants.title');
  return {
    id: 'deelnemers',
    title,
    blocks: [
      {
        kind: 'table',
        id: 'deelnemers',
        caption: title,
        columns: [
          { name: t('hagro.report.participants.practice'), share: 3 },
          { name: t('hagro.report.participants.speaker'), share: 2 },
          { name: t('hagro.report.participants.mandate'), share: 2 },
          { name: t('hagro.report.participants.speaks'), share: 2 },
          { name: t('hagro.report.participants.advice'), share: 3 },
        ],
        rows: participants.map((participant) => row(flow, participant, words)),
      },
      ...outcomesBlocks(participants, words),
      ...block('heading', 'mandaat', t('hagro.report.mandate.title')),
      {
        kind: 'list',
        id: 'mandaten',
        items: (flow.meeting?.mandate ?? []).map(({ id, text, cite }) => ({
          id,
          lead: '',
          text: texts.say(text),
          cites: cite,
        })),
      },
    ],
  };
}
