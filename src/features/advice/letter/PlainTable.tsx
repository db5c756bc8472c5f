import { apartIn, textsIn } from '../../../content/cells';
import type { TableRow } from '../../../content/letter';
import type { TextRef } from '../../../engine/text';
import { MarkIcon } from '../../../parts/MarkIcon';
import { DataTable } from '../../../ui/DataTable';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';

interface Props {
  readonly columns: readonly TextRef[];
  readonly rows: readonly TableRow[];
  readonly caption: string;
}

/** A table of a letter; a row with a mark has it in its last cell. */
export function PlainTable({ columns, rows, caption }: Props) {
  const { texts } = useLetter();
  const said = (cell: TableRow['cells'][number] = []) => textsIn(cell).map(texts.say).join(', ');
  return (
    <DataTable
      caption={caption}
      columns={columns.map((column) => ({ name: texts.say(column) }))}
      rows={rows.map((row) => {
        const [head, ...cells] = row.cells;
        return {
          id: row.id,
          head: (
            <>
              {said(head)}
              <SourceNote of={row} />
            </>
          ),
          cells: cells.map((cell, index) => (
            <>
              {row.mark !== null && index === cells.length - 1 ? <MarkIcon mark={row.mark} /> : null} {said(cell)}
              <SourceNote of={apartIn(cell)} />
            </>
          )),
        };
      })}
    />
  );
}
