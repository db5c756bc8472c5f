import './letter.css';
import { useContext } from 'react';
import { citedSections, fullSection } from '../content/citing';
import type { Cite } from '../engine/cite';
import { groupBy } from '../engine/groupBy';
import { sourceAnchor } from '../route/addresses';
import { LibraryContext } from './library';
import { SourceLine } from './SourceLine';
import { useWords } from './useWords';

interface Props {
  readonly cites: readonly Cite[];
  readonly lead: string;
  readonly now: Date;
}

/** The documents behind statements, in the library's order, with edition, year and what to be careful about. */
export function SourceList({ cites, lead, now }: Props) {
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
          return (
            <li key={id} id={sourceAnchor(id)} value={index + 1} tabIndex={-1}>
              <SourceLine id={id} source={source} sections={citedSections(places, fullSection)} now={now} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
