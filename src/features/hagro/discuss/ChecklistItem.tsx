import { statuses } from '../../../engine/question';
import { MarkIcon } from '../../../parts/MarkIcon';
import { statusMarks } from '../../../parts/statusMarks';
import { type ComparedRow, spreadOf } from '../model/matrix';
import type { Effect } from '../model/matters';
import { useWords } from '../useWords';
import { EffectMark } from './EffectMark';
import { mostNamed } from './names';
import { StatusBar } from './StatusBar';

interface Props {
  readonly compared: ComparedRow;
  readonly label: string;
  readonly asked: number;
  /** The effect of the difference; null without one, or while it is being worked out. */
  readonly effect: Effect | null;
  readonly nameOf: (practice: number) => string;
}

/** One item of a checklist: how its statuses are spread, who answers otherwise than most, and whether it matters. */
export function ChecklistItem({ compared, label, asked, effect, nameOf }: Props) {
  const { t } = useWords();
  const spread = spreadOf(compared);
  const [most] = compared.variants;
  const parts = statuses.map((status) => ({ status, mark: statusMarks[status], practices: spread.get(status) ?? [] }));
  const others = parts.filter(({ status, practices }) => status !== most?.key && practices.length > 0);
  const fewOthers = asked - (most?.practices.length ?? 0) <= mostNamed;
  const named = others.map(({ status, practices }) =>
    t('hagro.discuss.answeredBy', {
      status: t(`parts:statusShort.${status}`),
      names: practices.map(nameOf).join(', '),
    }),
  );
  return (
    <li className="spread-row">
      <span className="spread-label">
        {label}
        {effect === null ? null : (
          <>
            <EffectMark effect={effect} />
            <span className="visually-hidden">({t(`hagro.discuss.effect.${effect}`)})</span>
          </>
        )}
      </span>
      <StatusBar parts={parts.map(({ mark, practices }) => ({ mark, value: practices.length }))} whole={asked} />
      <ul className="spread-statuses">
        {parts.map(({ status, mark, practices }) => (
          <li key={status} className={practices.length === 0 ? 'is-none' : undefined}>
            <MarkIcon mark={mark} /> {practices.length}{' '}
            <span className="visually-hidden">{t(`parts:statusShort.${status}`)}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && fewOthers ? <span className="spread-names">{named.join('; ')}</span> : null}
    </li>
  );
}
