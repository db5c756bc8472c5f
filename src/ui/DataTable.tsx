import type { ReactNode } from 'react';

export interface DataRow {
  readonly id: string;
  readonly className?: string | undefined;
  /** The cell that names the row. */
  readonly head: ReactNode;
  /** The other cells, in the order of the columns. */
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly className?: string;
  readonly caption: string;
  /** The first names the rows. */
  readonly columns: readonly { readonly name: string; readonly className?: string }[];
  readonly rows: readonly DataRow[];
}

/** A table whose caption stands above it already. On a small screen each row is a block with the column's name in front of each cell. */
export function DataTable({ className, caption, columns, rows }: Props) {
  return (
    <table className={className === undefined ? 'plain stacking' : `plain stacking ${className}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" className={column.className}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.className}>
            <th scope="row">{row.head}</th>
            {row.cells.map((cell, index) => (
              <td key={columns[index + 1]?.name} data-label={columns[index + 1]?.name}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
