import { Page } from '../ui/Page';
import { useWords } from './useWords';

/** Something went wrong: says so, and that nothing was lost. */
export function Failure() {
  const { t } = useWords();
  return (
    <Page title={t('crash.title')}>
      <p className="help">{t('crash.text')}</p>
      <button type="button" className="primary" onClick={() => window.location.reload()}>
        {t('crash.retry')}
      </button>
    </Page>
  );
}
