import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cite, isOverdue } from '../../engine/cite';
import { groupBy } from '../../engine/group';
import type { Letter } from '../../engine/letter';
import { LibraryContext } from '../library';
import { useLetter } from './context';

/** All citations of a letter. */
export function citesOf({ parts }: Letter): Cite[] {
  return parts.flatMap((part) => {
    if (part.kind === 'open') return [];
    if (part.kind === 'table') return part.rows.flatMap((row) => row.cite ?? []);
    const items = part.kind === 'actions' ? part.groups.flatMap((group) => group.items) : part.items;
    return items.flatMap((item) => item.cite ?? []);
  });
}

/** The documents behind a letter, with edition, year and what to be careful about. */
export function Sources({ letter, now }: { readonly letter: Letter; readonly now: Date }) {
  const { t } = useTranslation();
  const { sources } = useContext(LibraryContext);
  const { texts } = useLetter();
  const used = groupBy(citesOf(letter), (cite) => cite.source);
  return (
    <section className="sources">
      <h2>{t('advice.sources')}</h2>
      <p>{t('advice.sourcesLead')}</p>
      <ul>
        {Object.entries(sources).flatMap(([id, source]) => {
          const cites = used.get(id);
          if (cites === undefined) return [];
          const sections = [...new Set(cites.filter(({ lines }) => lines !== null).map(({ section }) => section))];
          return (
            <li key={id} id={`bron-${id}`} tabIndex={-1}>
              <b>{texts.source(id, 'short')}</b>: {texts.source(id, 'title')}. {texts.source(id, 'publisher')}.{' '}
              {texts.source(id, 'edition')}{' '}
              {sections.length > 0 ? (
                <span className="places">{t('advice.places', { sections: sections.join('; ') })} </span>
              ) : null}
              {texts.source(id, 'caveat')}{' '}
              {isOverdue(source, now) ? <b className="overdue">{t('advice.overdue')} </b> : null}
              {source.url === null ? null : (
                <a href={source.url} rel="noreferrer">
                  {source.url.replace('https://', '')}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
