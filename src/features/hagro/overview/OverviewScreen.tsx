import { addressIn, hagroAddress, hagroSteps } from '../../../route/addresses';
import { Page } from '../../../ui/Page';
import { useHagro } from '../context';
import { HiddenScreen } from '../HiddenScreen';
import { countIn } from '../model/walked';
import { Steps } from '../Steps';
import { useWords } from '../useWords';
import { Actions } from './Actions';
import { FilteredMatrix } from './FilteredMatrix';
import { LackingList } from './LackingList';
import { Summary } from './Summary';
import { useRowViews } from './useRowViews';
import { Weighing } from './Weighing';

/** All answers side by side: where practices differ, whether it matters, and what they lack together. */
export function OverviewScreen() {
  const { t } = useWords();
  const { flow, session, hidden } = useHagro();
  const { practices } = session.hagro;
  const { outcomes, rows } = useRowViews();
  if (hidden) return <HiddenScreen />;
  const few = practices.length < 2;
  return (
    <Page className="group-page" title={t('hagro.overview.title')} before={<Steps at="overzicht" />}>
      {few ? (
        <p className="lead">
          {t('hagro.overview.few')} <a href={hagroAddress}>{t('hagro.hidden.back')}</a>
        </p>
      ) : (
        <>
          <Summary rows={rows} complete={countIn(flow, session.hagro)} total={practices.length} />
          <h2>{t('hagro.overview.matrix.title')}</h2>
          <FilteredMatrix outcomes={outcomes} rows={rows} />
          <p className="item-hint">{t('hagro.overview.matrix.hint')}</p>
          <p className="buttons">
            <a className="primary" href={addressIn(hagroAddress, hagroSteps.discuss)}>
              {t('hagro.overview.next')}
            </a>
          </p>
          <LackingList />
          <Actions />
          <Weighing />
        </>
      )}
    </Page>
  );
}
