import { addressIn, hagroAddress, hagroSteps, placeAddress, steps } from '../../../route/addresses';
import { NoticeBox } from '../../../ui/NoticeBox';
import { Page } from '../../../ui/Page';
import { useGroup } from '../context';
import { isEmpty } from '../model/gathering';
import { Steps } from '../Steps';
import { useWords } from '../useWords';
import { BringIn, type Bringing } from './BringIn';
import { KeepGathering } from './KeepGathering';
import { PracticeTable } from './PracticeTable';
import { Settings } from './Settings';
import { ToldList } from './ToldList';
import { Undo } from './Undo';

interface Props {
  readonly bringing: Bringing;
  readonly onSave: () => void;
}

/** Where the answers of practices are brought together. */
export function GatherScreen({ bringing, onSave }: Props) {
  const { t } = useWords();
  const { flow, session } = useGroup();
  const { gathering, before, kept, setAside } = session;
  return (
    <Page
      className="group-page"
      title={t('group.gather.title')}
      caption={t('group.caption')}
      before={
        <>
          <Steps at="verzamelen" />
          {kept ? null : <NoticeBox>{t('group.gather.notKept')}</NoticeBox>}
          {setAside ? <NoticeBox>{t('group.gather.setAside')}</NoticeBox> : null}
        </>
      }
    >
      <p className="lead">{t('group.gather.lead')}</p>
      <p className="help">
        {t('group.gather.privacy')} <a href={addressIn(placeAddress(flow), steps.paper)}>{t('group.gather.paper')}</a>
      </p>
      <BringIn bringing={bringing} />
      <ToldList />
      {before === null ? null : <Undo key={before.practices.length} />}
      <PracticeTable />
      <p className="buttons">
        {gathering.practices.length > 1 ? (
          <a className="primary" href={addressIn(hagroAddress, hagroSteps.overview)}>
            {t('group.gather.next')}
          </a>
        ) : (
          t('group.gather.needTwo')
        )}
      </p>
      <Settings />
      {isEmpty(gathering) ? null : <KeepGathering onSave={onSave} />}
    </Page>
  );
}
