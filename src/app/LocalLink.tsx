import { useTranslation } from 'react-i18next';
import { localStep } from '../local/write';

/** The way to the page that makes a lokale invulling. */
export function LocalLink() {
  const { t } = useTranslation();
  return (
    <p>
      <a href={`#/${localStep}`}>{t('local.page.link')}</a>
      <span className="place-lead"> {t('local.page.linkText')}</span>
    </p>
  );
}
