import type { ReportBlock, ReportSection } from '../../../content/document';
import { PassageText } from './PassageText';
import { ReportTable } from './ReportTable';

function Block(block: ReportBlock) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'intro':
      return <p className="part-intro">{block.text}</p>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul className="statements">
          {block.items.map((item) => (
            <li key={item.id}>
              <PassageText passage={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <ReportTable {...block} />;
  }
}

/** A section of a report. */
export function ReportPart({ id, title, blocks }: ReportSection) {
  return (
    <section className={`part ${id}`}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {blocks.map((block) => (
        <Block key={block.id} {...block} />
      ))}
    </section>
  );
}
