import { useTranslation } from 'react-i18next';

/** Stands in while texts are loaded. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <main className="page" aria-busy="true">
      <p className="help">{t('loading')}</p>
    </main>
  );
}
