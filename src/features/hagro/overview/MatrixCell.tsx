import type { CellView } from './rowViews';

/** The answer of one practice: letters, a figure or a shape, with the full text for screen readers and on hover. */
export function MatrixCell({ cell: { text, sign, apart } }: { readonly cell: CellView }) {
  return (
    <td className={apart ? 'matrix-cell apart' : 'matrix-cell'} title={text}>
      <span className="matrix-sign" role="img" aria-label={text}>
        {sign}
      </span>
    </td>
  );
}
