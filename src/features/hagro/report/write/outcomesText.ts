import { markOf } from '../../../../content/citing';
import type { Passage, ReportBlock, ReportRow, ReportSection } from '../../../../content/document';
import type { Flow } from '../../../../content/flow';
import { allTogether, groundsIn } from '../../../../engine/cite';
import { groupBy } from '../../../../engine/groupBy';
import type { Participant } from '../count/participants';
import { block, cell, type ReportWords } from './words';

interface Advised extends Participant {
  readonly outcomes: NonNullable<Participant['outcomes']>;
}

const isAdvised = (participant: Participant): participant is Advised => participant.outcomes !== null;

function row(flow: Flow, participant: Advised, { t, texts, nameOf }: ReportWords): ReportRow {
  const { id, speaks, outcomes } = participant;
  const asked = flow.meeting?.speaks;
  return {
    id: String(id),
    cells: [
      cell(nameOf(id)),
      cell(
        asked === undefined || speaks === null ? t('hagro.report.none') : texts.ask(asked, `options.${speaks}.label`),
      ),
      // Their sources stand in the list above.
      cell(
        outcomes
          .map(({ text, grounds }) => texts.say(text) + (grounds === null ? '' : markOf(grounds.basis)))
          .join(t('hagro.report.between')),
      ),
    ],
  };
}

/** How many advices came to what. */
function outcomesBlocks(participants: readonly Advised[], { t, texts }: ReportWords): ReportBlock[] {
  const outcomes = groupBy(
    participants.flatMap((each) => each.outcomes),
    ({ id }) => id,
  );
  const items = [...outcomes].flatMap(([id, [first, ...others]]): Passage[] => {
    if (first === undefined) return [];
    const values = groupBy([first, ...others], ({ text }) => texts.say(text));
    const counted = [...values]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([text, { length }]) => t('hagro.report.participants.counted', { text, count: length }));
    const grounds = allTogether([first, ...others].flatMap((outcome) => outcome.grounds ?? []));
    return [{ id, lead: texts.say(first.title), text: counted.join(t('hagro.report.between')), grounds }];
  });
  return items.length === 0 ? [] : [{ kind: 'list', id: 'adviezen-lijst', items }];
}

/** How the advices come out, of all together and of each, and whom an agreement binds. */
export function outcomesText(flow: Flow, participants: readonly Participant[], words: ReportWords): ReportSection {
  const { t, texts } = words;
  const advised = participants.filter(isAdvised);
  const title = t('hagro.report.participants.advices');
  return {
    id: 'adviezen',
    title,
    blocks: [
      ...outcomesBlocks(advised, words),
      {
        kind: 'table',
        id: 'adviezen-tabel',
        caption: title,
        columns: [
          { name: t('hagro.report.participants.practice'), share: 4 },
          { name: t('hagro.report.participants.speaks'), share: 3 },
          { name: t('hagro.report.participants.advice'), share: 5 },
        ],
        rows: advised.map((participant) => row(flow, participant, words)),
      },
      ...block('heading', 'mandaat', t('hagro.report.mandate.title')),
      {
        kind: 'list',
        id: 'mandaten',
        items: (flow.meeting?.mandate ?? []).map(({ id, text, ...said }) => ({
          id,
          lead: '',
          text: texts.say(text),
          grounds: groundsIn(said),
        })),
      },
    ],
  };
}
