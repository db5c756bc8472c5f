import { ApartLink } from '../../../keeping/ApartLink';
import { addressIn, hagroAddress, hagroSteps, placeAddress, steps } from '../../../route/addresses';
import { NoticeBox } from '../../../ui/NoticeBox';
import { Page } from '../../../ui/Page';
import { useHagro } from '../context';
import { isEmpty } from '../model/hagro';
import { Steps } from '../Steps';
import { useWords } from '../useWords';
import { BringIn, type Bringing } from './BringIn';
import { BringMessages } from './BringMessages';
import { KeepHagro } from './KeepHagro';
import { PracticeTable } from './PracticeTable';
import { WayBack } from './WayBack';

interface Props {
  readonly bringing: Bringing;
  readonly onSave: () => void;
}

/** Where the answers of practices are brought together. */
export function GatherScreen({ bringing, onSave }: Props) {
  const { t } = useWords();
  const { flow, session } = useHagro();
  const { hagro, setAside } = session;
  return (
    <Page
      className="group-page"
      title={t('hagro.gather.title')}
      before={
        <>
          <Steps at="verzamelen" />
          <NoticeBox>
            {setAside ? (
              <>
                {t('hagro.gather.setAside')} <ApartLink />
              </>
            ) : null}
          </NoticeBox>
        </>
      }
    >
      {hagro.practices.length === 0 ? <p className="lead">{t('hagro.gather.lead')}</p> : null}
      <p className="help">
        {t('hagro.gather.privacy')} <a href={addressIn(placeAddress(flow), steps.paper)}>{t('hagro.gather.paper')}</a>
      </p>
      <BringIn bringing={bringing} />
      <BringMessages />
      <WayBack />
      <PracticeTable />
      <p className="buttons">
        {hagro.practices.length > 1 ? (
          <a className="primary" href={addressIn(hagroAddress, hagroSteps.overview)}>
            {t('hagro.gather.next')}
          </a>
        ) : (
          t('hagro.gather.needTwo')
        )}
      </p>
      {isEmpty(hagro) ? null : <KeepHagro onSave={onSave} />}
    </Page>
  );
}
