import type { Passage, ReportBlock } from '../../../content/document';
import { PassageText } from './PassageText';

function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return passages.map((passage, index) => (
    <span className={index === 0 ? 'report-line' : 'report-line report-more'} key={passage.id}>
      <PassageText passage={passage} />
    </span>
  ));
}

/** A table of a report. On a small screen each row becomes a block with the column names in front of the cells. */
export function ReportTable({ caption, columns, rows }: Extract<ReportBlock, { kind: 'table' }>) {
  return (
    <table className="plain stacking report-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, share }) => (
            <th key={name} scope="col" className={`share-${share}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [head = [], ...cells] }) => (
          <tr key={id}>
            <th scope="row">
              <Passages passages={head} />
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]?.name} data-label={columns[index + 1]?.name}>
                <Passages passages={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
