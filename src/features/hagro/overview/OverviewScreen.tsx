import './overview.css';
import { useMemo } from 'react';
import { ByItself } from '../../../parts/ByItself';
import { addressIn, hagroAddress, hagroSteps } from '../../../route/addresses';
import { Page } from '../../../ui/Page';
import { useHagro } from '../context';
import { topicsOf } from '../discuss/topics';
import { HiddenScreen } from '../HiddenScreen';
import { countIn } from '../model/walked';
import { ProjectorTop } from '../ProjectorTop';
import { useWords } from '../useWords';
import { outcomeRow } from './answerGroups';
import { Figures } from './Figures';
import { GroupedTable } from './GroupedTable';
import { PracticeLegend } from './PracticeLegend';
import { Rest } from './Rest';
import { useDeciding } from './useDeciding';
import { useRowViews } from './useRowViews';

function OverviewParts() {
  const { t } = useWords();
  const { flow, session, compared } = useHagro();
  const { practices } = session.hagro;
  const { outcomes, rows } = useRowViews();
  const topics = useMemo(() => topicsOf(compared), [compared]);
  const deciding = useDeciding(topics);
  const came = useMemo(() => outcomes.map(outcomeRow), [outcomes]);
  return (
    <>
      <ByItself>
        <Figures topics={topics} complete={countIn(flow, session.hagro)} total={practices.length} />
      </ByItself>
      <PracticeLegend />
      <ByItself>
        <GroupedTable outcomes={came} deciding={deciding} />
      </ByItself>
      <p className="buttons no-print">
        <a className="primary" href={addressIn(hagroAddress, hagroSteps.discuss)}>
          {t('hagro.overview.next')}
        </a>
      </p>
      <ByItself>
        <Rest outcomes={outcomes} rows={rows} />
      </ByItself>
    </>
  );
}

/** One screen for a room: how the advices come out, and which differences change one. The rest stands behind headings. */
export function OverviewScreen() {
  const { t } = useWords();
  const { session, hidden } = useHagro();
  if (hidden) return <HiddenScreen />;
  return (
    <Page className="projected overview" title={t('hagro.overview.title')} before={<ProjectorTop at="overzicht" />}>
      {session.hagro.practices.length < 2 ? (
        <p className="lead">
          {t('hagro.overview.few')} <a href={hagroAddress}>{t('hagro.hidden.back')}</a>
        </p>
      ) : (
        <OverviewParts />
      )}
    </Page>
  );
}
