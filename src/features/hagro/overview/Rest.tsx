import { useMemo } from 'react';
import { CountFold } from '../CountFold';
import { actionsIn, lackingIn } from '../report/count/counts';
import { useWords } from '../useWords';
import { Actions } from './Actions';
import { FilteredMatrix } from './FilteredMatrix';
import { LackingList } from './LackingList';
import type { RowView } from './rowViews';
import { useAdvised } from './useAdvised';
import { Weighing } from './Weighing';

interface Props {
  readonly outcomes: readonly RowView[];
  readonly rows: readonly RowView[];
}

/** All else that follows from the answers, each behind its heading. */
export function Rest({ outcomes, rows }: Props) {
  const { t } = useWords();
  const advised = useAdvised();
  const lacking = useMemo(() => lackingIn(advised), [advised]);
  const actions = useMemo(() => actionsIn(advised), [advised]);
  return (
    <>
      <CountFold
        id="antwoorden"
        title={t('hagro.overview.matrix.title')}
        counts={t('hagro.overview.matrix.counts', { count: rows.length })}
      >
        <FilteredMatrix outcomes={outcomes} rows={rows} />
        <p className="item-hint">{t('hagro.overview.matrix.hint')}</p>
      </CountFold>
      <CountFold
        id="ontbreekt"
        title={t('hagro.overview.lacking.title')}
        counts={t('hagro.overview.lacking.counts', { count: lacking.length })}
      >
        <LackingList lacking={lacking} />
      </CountFold>
      <CountFold
        id="te-doen"
        title={t('hagro.overview.actions.title')}
        counts={t('hagro.overview.actions.counts', { count: actions.length })}
      >
        <Actions actions={actions} total={advised.length} />
      </CountFold>
      <Weighing />
    </>
  );
}
