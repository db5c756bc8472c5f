import type { Passage } from '../../../content/document';
import { CiteNote } from '../../../parts/CiteNote';
import { useHagro } from '../context';

/** A piece of text of a report, with what it is about and where it comes from. */
export function PassageText({ passage: { lead, text, grounds } }: { readonly passage: Passage }) {
  const { texts } = useHagro();
  return (
    <>
      {lead === '' ? null : <b>{lead}</b>}
      {lead === '' || text === '' ? null : ': '}
      {text}
      {grounds === null ? null : <CiteNote of={grounds} texts={texts} />}
    </>
  );
}
