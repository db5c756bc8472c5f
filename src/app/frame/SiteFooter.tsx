import { longDay } from '../../engine/day';
import { WipeAll } from '../../keeping/WipeAll';
import { aboutPages, addressIn } from '../../route/addresses';
import { parseHash, useHash } from '../../route/route';
import { useWords } from '../useWords';

// Both are filled in by the build (`vite.config.ts`).
declare const productVersion: string;
declare const productDay: string | null;

/** What stands below a screen, but for one that a projector shows: the pages about the product, and its version. */
export function SiteFooter() {
  const { t, i18n } = useWords();
  const hash = useHash();
  const [here] = parseHash(hash).segments;
  const day = productDay === null ? null : longDay(i18n.language, productDay);
  return (
    <footer className="site-footer">
      <nav aria-label={t('footer.label')}>
        <ul>
          {aboutPages.map((page) => (
            <li key={page}>
              <a href={addressIn('#', page)} aria-current={page === here ? 'page' : undefined}>
                {t(`footer.pages.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <WipeAll key={hash} />
      <p>
        {t('parts:footer.notice')}{' '}
        {day === null
          ? t('footer.version', { version: productVersion })
          : t('footer.versionOf', { version: productVersion, day })}
      </p>
    </footer>
  );
}
