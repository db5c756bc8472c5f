import { addressIn, hagroAddress, hagroSteps } from '../../../route/addresses';
import { Page } from '../../../ui/Page';
import { useGroup } from '../context';
import { HiddenScreen } from '../HiddenScreen';
import { countIn } from '../model/walked';
import { Steps } from '../Steps';
import { useWords } from '../useWords';
import { Actions } from './Actions';
import { FilteredMatrix } from './FilteredMatrix';
import { Lacking } from './Lacking';
import { Summary } from './Summary';
import { useRowViews } from './useRowViews';
import { Weighing } from './Weighing';

/** All answers side by side: where practices differ, whether it matters, and what they lack together. */
export function OverviewScreen() {
  const { t } = useWords();
  const { flow, session, hidden } = useGroup();
  const { practices } = session.gathering;
  const { outcomes, rows } = useRowViews();
  if (hidden) return <HiddenScreen />;
  const few = practices.length < 2;
  return (
    <Page
      className="group-page"
      title={t('group.overview.title')}
      caption={t('group.caption')}
      before={<Steps at="overzicht" />}
    >
      {few ? (
        <p className="lead">
          {t('group.overview.few')} <a href={hagroAddress}>{t('group.hidden.back')}</a>
        </p>
      ) : (
        <>
          <Summary rows={rows} complete={countIn(flow, session.gathering)} total={practices.length} />
          <h2>{t('group.overview.matrix.title')}</h2>
          <FilteredMatrix outcomes={outcomes} rows={rows} />
          <p className="item-hint">{t('group.overview.matrix.hint')}</p>
          <p className="buttons">
            <a className="primary" href={addressIn(hagroAddress, hagroSteps.discuss)}>
              {t('group.overview.next')}
            </a>
          </p>
          <Lacking />
          <Actions />
          <Weighing />
        </>
      )}
    </Page>
  );
}
