import { useHagro } from '../context';
import { useWords } from '../useWords';
import type { RowView } from './rowViews';

interface Props {
  readonly rows: readonly RowView[];
  /** Practices that answered everything, out of all. */
  readonly complete: number;
  readonly total: number;
}

/** How many practices, how many differences, and how many of those matter. */
export function Summary({ rows, complete, total }: Props) {
  const { t } = useWords();
  const { matters } = useHagro();
  const asked = rows.filter((row) => row.asked > 0);
  const found = matters === null ? null : [...matters.values()];
  const conclusion = found?.filter((matter) => matter.conclusion.length > 0).length ?? 0;
  const details = found?.filter((matter) => matter.conclusion.length === 0 && matter.details.length > 0).length ?? 0;
  return (
    <div className="lead" role="status">
      <p>
        {t('hagro.overview.count', { count: complete })}{' '}
        {complete < total ? `${t('hagro.overview.busy', { count: total - complete })} ` : null}
        {t('hagro.overview.differences', { count: asked.filter((row) => row.differs).length, total: asked.length })}{' '}
        {found === null ? t('hagro.overview.busyMatters') : t('hagro.overview.mattering', { conclusion, details })}
      </p>
    </div>
  );
}
