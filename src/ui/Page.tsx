import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from './useWords';

let firstPage = true;

interface Props {
  readonly title: string;
  /** Stands above the title: where the user is. */
  readonly caption?: ReactNode;
  readonly hasErrors?: boolean;
  readonly children: ReactNode;
  readonly className?: string;
  /** Stands between the caption and the title, such as an error summary. */
  readonly before?: ReactNode;
}

/**
 * A screen: its heading gets the focus when the screen appears, and the window's title follows. Give it a `key` per
 * address, so that each address is a screen of its own.
 */
export function Page({ title, caption, hasErrors = false, children, className, before }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const name = hasErrors ? t('titleError', { title }) : title;
    document.title = t('titleSuffix', { title: name });
  }, [title, hasErrors, t]);

  useEffect(() => {
    // The browser announces the first page by itself; later screens have only their heading to be announced by.
    if (!firstPage) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    firstPage = false;
  }, []);

  return (
    <main id="inhoud" className={className ? `page ${className}` : 'page'}>
      {before}
      {caption === undefined ? null : <p className="caption">{caption}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
