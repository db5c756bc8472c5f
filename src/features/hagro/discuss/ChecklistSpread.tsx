import { statuses } from '../../../engine/question';
import { MarkIcon } from '../../../parts/MarkIcon';
import { statusMarks } from '../../../parts/statusMarks';
import type { FlowTexts } from '../../../parts/texts';
import type { ComparedRow } from '../model/matrix';
import { type Effect, effectOf, effects, type Matter } from '../model/matters';
import { useWords } from '../useWords';
import { ChecklistItem } from './ChecklistItem';
import { EffectMark } from './EffectMark';
import { StatusPatterns } from './StatusPatterns';
import { type Topic } from './topics';

function effectOfRow({ row }: ComparedRow, matters: ReadonlyMap<string, Matter> | null): Effect | null {
  const matter = matters?.get(row.id);
  return matter === undefined ? null : effectOf(matter);
}

interface Props {
  readonly topic: Topic;
  readonly asked: number;
  readonly matters: ReadonlyMap<string, Matter> | null;
  readonly texts: FlowTexts;
  readonly nameOf: (practice: number) => string;
}

/** How the answers to a checklist are spread, item by item. */
export function ChecklistSpread({ topic, asked, matters, texts, nameOf }: Props) {
  const { t } = useWords();
  const found = topic.rows.map((compared) => ({ compared, effect: effectOfRow(compared, matters) }));
  const shown = effects.filter((effect) => found.some((each) => each.effect === effect));
  return (
    <>
      <StatusPatterns />
      <ul className="spread-legend" aria-hidden="true">
        {statuses.map((status) => (
          <li key={status}>
            <MarkIcon mark={statusMarks[status]} /> {t(`parts:statusShort.${status}`)}
          </li>
        ))}
        {shown.map((effect) => (
          <li key={effect}>
            <EffectMark effect={effect} /> {t(`hagro.discuss.effect.${effect}`)}
          </li>
        ))}
      </ul>
      <ul className="spread spread-checklist">
        {found.map(({ compared, effect }) => (
          <ChecklistItem
            key={compared.row.id}
            compared={compared}
            label={texts.ask(topic.id, `items.${compared.row.part}.short`)}
            asked={asked}
            effect={effect}
            nameOf={nameOf}
          />
        ))}
      </ul>
    </>
  );
}
