import type { Cites } from '../../engine/cite';
import { sectionsOf, shortSection } from '../../engine/citing';
import { groupBy } from '../../engine/group';
import { useLetter } from './context';

/** Where a statement comes from; leads to the list of sources. */
export function SourceNote({ cites }: { readonly cites: Cites | null }) {
  const { flow, texts } = useLetter();
  if (cites === null) return null;
  const bySource = groupBy(cites, (cite) => cite.source);
  return (
    <span className="cite">
      {' ('}
      {[...bySource].map(([source, places], index) => {
        const sections = sectionsOf(places, shortSection);
        return (
          <span key={source}>
            {index > 0 ? '; ' : null}
            <a href={`#/${flow.id}/advies/bron-${source}`}>{texts.source(source, 'short')}</a>
            {sections.length > 0 ? `\u00a0${sections.join(', ')}` : null}
          </span>
        );
      })}
      {')'}
    </span>
  );
}
