import { useContext } from 'react';
import type { Explained } from '../../content/explanation';
import { CiteNote } from '../../parts/CiteNote';
import { LibraryContext } from '../../parts/library';
import { useExplanation } from './context';
import { useWords } from './useWords';

/** A statement with its source; one that only background sources carry says so. */
export function StatementText({ item }: { readonly item: Explained }) {
  const { t } = useWords();
  const { sources } = useContext(LibraryContext);
  const { texts } = useExplanation();
  const isBackground = item.cite.every(({ source }) => sources[source]?.role === 'background');
  return (
    <>
      {isBackground ? <i className="background">{t('explain.background')} </i> : null}
      {texts.say(item.text)}
      <CiteNote of={item} texts={texts} />
    </>
  );
}
