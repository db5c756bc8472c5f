import './letter.css';
import { useContext } from 'react';
import { citedSections, ended, fullSection } from '../content/citing';
import { type Cite, isOverdue } from '../engine/cite';
import { groupBy } from '../engine/groupBy';
import { sourceAnchor } from '../route/addresses';
import { LibraryContext } from './library';
import type { FlowTexts } from './texts';
import { useWords } from './useWords';

interface Props {
  readonly cites: readonly Cite[];
  readonly texts: Pick<FlowTexts, 'source'>;
  readonly lead: string;
  readonly now: Date;
}

/** The documents behind statements, in the library's order, with edition, year and what to be careful about. */
export function SourceList({ cites, texts, lead, now }: Props) {
  const { t } = useWords();
  const { sources } = useContext(LibraryContext);
  const used = groupBy(cites, (cite) => cite.source);
  return (
    <section className="sources">
      <h2>{t('advice.sources')}</h2>
      <p>{lead}</p>
      <p>
        {t('cite.legend')} {t('cite.ownLegend')}
      </p>
      <ol>
        {Object.entries(sources).flatMap(([id, source], index) => {
          const places = used.get(id);
          if (places === undefined) return [];
          const sections = citedSections(places, fullSection);
          return (
            <li key={id} id={sourceAnchor(id)} value={index + 1} tabIndex={-1}>
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
            </li>
          );
        })}
      </ol>
    </section>
  );
}
