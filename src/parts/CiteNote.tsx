import { sectionsOf, shortSection } from '../content/citing';
import type { Cites } from '../engine/cite';
import { groupBy } from '../engine/groupBy';
import { addressIn, sourceAnchor } from '../route/addresses';
import type { FlowTexts } from './texts';

interface Props {
  readonly cites: Cites;
  readonly texts: Pick<FlowTexts, 'source'>;
  /** The address of the screen whose list of sources the note leads to. */
  readonly at: string;
  /** Source id → its number in that list, for a printed page that is too full for names. */
  readonly numbers?: ReadonlyMap<string, number>;
}

/** Where a statement comes from; leads to the list of sources. */
export function CiteNote({ cites, texts, at, numbers }: Props) {
  return (
    <span className="cite">
      {' ('}
      {[...groupBy(cites, (cite) => cite.source)].map(([source, places], index) => {
        const sections = sectionsOf(places, shortSection);
        return (
          <span key={source}>
            {index > 0 ? '; ' : null}
            {numbers === undefined ? null : <span className="cite-number">{numbers.get(source)}</span>}
            <span className="cite-name">
              <a href={addressIn(at, sourceAnchor(source))}>{texts.source(source, 'short')}</a>
              {sections.length > 0 ? `\u00a0${sections.join(', ')}` : null}
            </span>
          </span>
        );
      })}
      {')'}
    </span>
  );
}
