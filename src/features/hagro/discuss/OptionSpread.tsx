import type { FlowTexts } from '../../../parts/texts';
import { type ComparedRow, spreadOf } from '../model/matrix';
import { useWords } from '../useWords';
import { CountBar } from './CountBar';
import { namesIn } from './names';

interface Props {
  readonly compared: ComparedRow;
  readonly options: readonly string[];
  /** How many practices answered. */
  readonly asked: number;
  readonly texts: FlowTexts;
  readonly nameOf: (practice: number) => string;
}

/** How many practices chose each option, and which. */
export function OptionSpread({ compared, options, asked, texts, nameOf }: Props) {
  const { t } = useWords();
  const spread = spreadOf(compared);
  return (
    <ul className="spread">
      {options.map((option) => {
        const practices = spread.get(option) ?? [];
        const names = practices.length === asked ? null : namesIn(practices, nameOf);
        return (
          <li key={option} className={practices.length === 0 ? 'spread-row is-none' : 'spread-row'}>
            <span className="spread-label">{texts.ask(compared.row.question, `options.${option}.label`)}</span>
            <CountBar value={practices.length} whole={asked} />
            <span className="spread-count">{t('hagro.discuss.of', { count: practices.length, total: asked })}</span>
            {names === null ? null : <span className="spread-names">{names}</span>}
          </li>
        );
      })}
    </ul>
  );
}
