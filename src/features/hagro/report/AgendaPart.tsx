import type { AgendaText } from '../../../content/document';
import { AgendaItems } from '../../../parts/AgendaItems';
import { useHagro } from '../context';

/** An agenda, filled in; printed on a page of its own, with lines to write on. */
export function AgendaPart({ id, title, intro, items }: AgendaText) {
  const { texts } = useHagro();
  return (
    <section className="report-agenda">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className="part-intro">{intro}</p>
      <AgendaItems level={3} items={items} texts={texts} />
    </section>
  );
}
