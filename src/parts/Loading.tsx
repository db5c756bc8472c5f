import { useWords } from './useWords';

/** Stands in while texts are loaded. */
export function Loading() {
  const { t } = useWords();
  return (
    <main className="page" aria-busy="true">
      <p className="help">{t('loading')}</p>
    </main>
  );
}
