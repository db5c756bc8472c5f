import type { Passage, ReportBlock } from '../../../content/document';
import { DataTable } from '../../../ui/DataTable';
import { PassageText } from './PassageText';

function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return passages.map((passage, index) => (
    <span className={index === 0 ? 'report-line' : 'report-line report-more'} key={passage.id}>
      <PassageText passage={passage} />
    </span>
  ));
}

/** A table of a report. */
export function ReportTable({ caption, columns, rows }: Extract<ReportBlock, { kind: 'table' }>) {
  return (
    <DataTable
      className="report-table"
      caption={caption}
      columns={columns.map(({ name, share }) => ({ name, className: `share-${share}` }))}
      rows={rows.map(({ id, cells: [head = [], ...cells] }) => ({
        id,
        head: <Passages passages={head} />,
        cells: cells.map((cell, index) => <Passages key={columns[index + 1]?.name} passages={cell} />),
      }))}
    />
  );
}
