import { hagroAddress } from '../../../route/addresses';
import { Page } from '../../../ui/Page';
import { useGroup } from '../context';
import { countIn } from '../model/walked';
import { Steps } from '../Steps';
import { useWords } from '../useWords';

/** Stands in while there are no two practices to compare. */
export function TooFew() {
  const { t } = useWords();
  const { flow, session } = useGroup();
  return (
    <Page title={t('group.discuss.few.title')} caption={t('group.caption')} before={<Steps at="bespreken" />}>
      <p className="lead">{t('group.discuss.few.text')}</p>
      <p className="help">{t('group.discuss.few.count', { count: countIn(flow, session.gathering) })}</p>
      <p className="buttons">
        <a className="primary" href={hagroAddress}>
          {t('group.discuss.few.back')}
        </a>
      </p>
    </Page>
  );
}
