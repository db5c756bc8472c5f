import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { focusHeading } from './focusHeading';
import { ToolContext } from './tool';
import { useWords } from './useWords';

let firstPage = true;

interface Props {
  readonly title: string;
  /** Where in its tool the user is; stands above the title, behind the tool's name. */
  readonly caption?: string;
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
  const tool = useContext(ToolContext);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const name = hasErrors ? t('titleError', { title }) : title;
    document.title = tool === null ? t('titleSuffix', { title: name }) : t('titleOf', { title: name, tool });
  }, [title, hasErrors, tool, t]);

  useEffect(() => {
    // The browser announces the first page by itself; later screens have only their heading to be announced by.
    if (!firstPage) {
      window.scrollTo(0, 0);
      focusHeading(heading.current, { preventScroll: true });
    }
    firstPage = false;
  }, []);

  return (
    <main id="inhoud" className={className ? `page ${className}` : 'page'}>
      {before}
      {tool === null && caption === undefined ? null : (
        <p className="caption">
          {tool === null || caption === undefined ? (tool ?? caption) : t('caption', { tool, place: caption })}
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
