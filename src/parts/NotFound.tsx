import { startAddress } from '../route/addresses';
import { Page } from '../ui/Page';
import { useWords } from './useWords';

/** An address that leads nowhere: says so and offers the start. */
export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t('notFound.title')}>
      <p className="help">{t('notFound.text')}</p>
      <p>
        <a className="primary" href={startAddress}>
          {t('notFound.toStart')}
        </a>
      </p>
    </Page>
  );
}
