import { hagroAddress } from '../../route/addresses';
import { Page } from '../../ui/Page';
import { useHagro } from './context';
import { countIn } from './model/walked';
import { Steps } from './Steps';
import { useWords } from './useWords';

/** Stands in for every screen that would show an answer before all are in. */
export function HiddenScreen() {
  const { t } = useWords();
  const { flow, session } = useHagro();
  const { hagro } = session;
  const { expected, practices } = hagro;
  const total = Math.max(expected ?? 0, practices.length);
  return (
    <Page title={t('hagro.hidden.title')} before={<Steps />}>
      <p className="lead">
        {expected === null ? t('hagro.hidden.expect') : t('hagro.hidden.count', { count: countIn(flow, hagro), total })}
      </p>
      <p className="help">{t('hagro.hidden.text')}</p>
      <p className="buttons">
        <a className="primary" href={hagroAddress}>
          {t('hagro.hidden.back')}
        </a>
      </p>
    </Page>
  );
}
