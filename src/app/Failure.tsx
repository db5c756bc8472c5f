import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page';

/** Something went wrong: says so, and that nothing was lost. */
export function Failure() {
  const { t } = useTranslation();
  return (
    <Page title={t('crash.title')}>
      <p className="help">{t('crash.text')}</p>
      <button type="button" className="primary" onClick={() => window.location.reload()}>
        {t('crash.retry')}
      </button>
    </Page>
  );
}
