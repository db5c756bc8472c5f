import { localFormAddress } from '../route/addresses';
import { useWords } from './useWords';

/** The way to the page that makes local information. */
export function LocalLink() {
  const { t } = useWords();
  return (
    <p>
      <a href={localFormAddress}>{t('local.page.link')}</a>
      <span className="place-lead"> {t('local.page.linkText')}</span>
    </p>
  );
}
