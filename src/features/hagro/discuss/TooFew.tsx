import { hagroAddress } from '../../../route/addresses';
import { Page } from '../../../ui/Page';
import { useHagro } from '../context';
import { countIn } from '../model/walked';
import { Steps } from '../Steps';
import { useWords } from '../useWords';

/** Stands in while there are no two practices to compare. */
export function TooFew() {
  const { t } = useWords();
  const { flow, session } = useHagro();
  return (
    <Page title={t('hagro.discuss.few.title')} before={<Steps at="bespreken" />}>
      <p className="lead">{t('hagro.discuss.few.text')}</p>
      <p className="help">{t('hagro.discuss.few.count', { count: countIn(flow, session.hagro) })}</p>
      <p className="buttons">
        <a className="primary" href={hagroAddress}>
          {t('hagro.discuss.few.back')}
        </a>
      </p>
    </Page>
  );
}
