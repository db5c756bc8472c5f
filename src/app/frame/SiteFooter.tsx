import { useWords } from '../useWords';

/** What stands below every screen. */
export function SiteFooter() {
  const { t } = useWords();
  return (
    <footer className="site-footer">
      <p>
        {t('parts:footer.notice')} {t('footer.privacy')}
      </p>
    </footer>
  );
}
