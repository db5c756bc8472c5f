import { apartIn, textsIn } from '../../../content/cells';
import type { TableRow } from '../../../content/letter';
import type { TextRef } from '../../../engine/text';
import { MarkIcon } from '../../../parts/MarkIcon';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';

interface Props {
  readonly columns: readonly TextRef[];
  readonly rows: readonly TableRow[];
  readonly caption: string;
}

/** A table of a letter. On a small screen each row becomes a block with the column names in front of the cells. */
export function PlainTable({ columns, rows, caption }: Props) {
  const { texts } = useLetter();
  const names = columns.map(texts.say);
  const said = (cell: TableRow['cells'][number] = []) => textsIn(cell).map(texts.say).join(', ');
  return (
    <table className="plain stacking">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [head, ...cells] = row.cells;
          return (
            <tr key={row.id}>
              <th scope="row">
                {said(head)}
                <SourceNote of={row} />
              </th>
              {cells.map((cell, index) => (
                <td key={names[index + 1]} data-label={names[index + 1]}>
                  {row.mark !== null && index === cells.length - 1 ? <MarkIcon mark={row.mark} /> : null} {said(cell)}
                  <SourceNote of={apartIn(cell)} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
