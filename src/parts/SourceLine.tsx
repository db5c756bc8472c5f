import { ended } from '../content/citing';
import { isOverdue, type Source } from '../engine/cite';
import { useLibraryTexts } from './texts';
import { useWords } from './useWords';

interface Props {
  readonly id: string;
  readonly source: Source;
  /** The sections that are cited, as they are shown; none where nothing is cited. */
  readonly sections?: readonly string[];
  readonly now: Date;
}

/** A document: its title, publisher, edition, what to be careful about, and its public address. */
export function SourceLine({ id, source, sections = [], now }: Props) {
  const { t } = useWords();
  const texts = useLibraryTexts();
  return (
    <>
      <b>{texts.source(id, 'short')}</b>: {ended(texts.source(id, 'title'))} {texts.source(id, 'publisher')}.{' '}
      {texts.source(id, 'edition')}{' '}
      {sections.length > 0 ? (
        <span className="places">{t('advice.places', { sections: sections.join('; ') })} </span>
      ) : null}
      <span className="source-caveat">{texts.source(id, 'caveat')}</span>{' '}
      {isOverdue(source, now) ? <b className="overdue">{t('advice.overdue')} </b> : null}
      {source.url === null ? null : (
        <a href={source.url} rel="noreferrer">
          {source.url.replace('https://', '')}
        </a>
      )}
    </>
  );
}
