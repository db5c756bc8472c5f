import type { ReactNode } from 'react';
import { startAddress } from '../route/addresses';
import { NewVersion } from './offline/NewVersion';
import { useWords } from './useWords';

/** The header and footer around every screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <a
        className="skip"
        href="#inhoud"
        onClick={(event) => {
          // The hash is the address of the screen, so the link moves the focus itself.
          event.preventDefault();
          document.querySelector<HTMLElement>('h1')?.focus();
        }}
      >
        {t('skip')}
      </a>
      <header className="site-header">
        <a href={startAddress}>{t('parts:product')}</a>
      </header>
      <NewVersion />
      {children}
      <footer className="site-footer">
        <p>{t('parts:footer.notice')}</p>
        <p>{t('footer.privacy')}</p>
      </footer>
    </>
  );
}
