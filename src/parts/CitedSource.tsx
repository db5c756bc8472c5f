import { useContext } from 'react';
import { citedSections, shortSection } from '../content/citing';
import type { Cite } from '../engine/cite';
import { LibraryContext } from './library';
import type { FlowTexts } from './texts';

interface Props {
  readonly source: string;
  /** The citations of this source at one statement. */
  readonly places: readonly Cite[];
  readonly texts: Pick<FlowTexts, 'source'>;
}

/** One source behind a statement: its name, the sections cited and its public address. */
export function CitedSource({ source, places, texts }: Props) {
  const { sources } = useContext(LibraryContext);
  const url = sources[source]?.url ?? null;
  const name = texts.source(source, 'short');
  const sections = citedSections(places, shortSection).join(', ');
  return (
    <span className="cite-source">
      {url === null ? name : <a href={url}>{name}</a>} {sections}
    </span>
  );
}
