import { useTold } from '../../../ui/useTold';
import { useWords } from '../useWords';

interface Props {
  /** False as long as something is still being worked out. */
  readonly ready: boolean;
  readonly onWord: () => Promise<void>;
}

/** Ways to take a report along. */
export function ReportButtons({ ready, onWord }: Props) {
  const { t } = useWords();
  const { told, attempt } = useTold<'made' | 'failed'>();
  return (
    <div className="no-print">
      <div className="buttons">
        <button type="button" className="primary" disabled={!ready} onClick={() => window.print()}>
          {t('hagro.report.print')}
        </button>
        <button type="button" className="secondary" disabled={!ready} onClick={() => attempt(onWord, 'made', 'failed')}>
          {t('hagro.report.word')}
        </button>
      </div>
      <p role="status">{told === null ? null : t(`parts:take.told.${told}`)}</p>
    </div>
  );
}
