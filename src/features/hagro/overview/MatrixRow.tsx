import { memo } from 'react';
import { addressIn, hagroAddress, hagroSteps } from '../../../route/addresses';
import type { Matter } from '../model/matters';
import { useWords } from '../useWords';
import { MatrixCell } from './MatrixCell';
import { MatterNote } from './MatterNote';
import type { RowView } from './rowViews';

interface ContentProps {
  readonly row: RowView;
  readonly matter: Matter | undefined;
  /** Whether what matters is still being worked out. */
  readonly busy: boolean;
}

const width = 64;

const RowContent = memo(function RowContent({ row, matter, busy }: ContentProps) {
  const { t } = useWords();
  const { question, subject, within, legend, cells, agree, asked, differs } = row;
  return (
    <>
      <th scope="row">
        {within === null ? null : <span className="matrix-within">{within}</span>}
        {question === null ? (
          subject
        ) : (
          <a
            href={addressIn(hagroAddress, hagroSteps.discuss, question)}
            aria-label={t('hagro.overview.matrix.discuss', { subject })}
          >
            {subject}
          </a>
        )}
        {legend.length === 0 ? null : (
          <ul className="matrix-legend">
            {legend.map(({ letter, text }) => (
              <li key={letter}>
                <b>{letter}</b> {text}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td className="matrix-agree">
        {asked === 0 ? (
          t('hagro.overview.matrix.nobody')
        ) : (
          <>
            <svg viewBox={`0 0 ${width} 8`} aria-hidden="true" focusable="false">
              <rect className="chart-whole" width={width} height={8} />
              <rect className="chart-bar" width={(width * agree) / asked} height={8} />
            </svg>
            {t('hagro.overview.matrix.of', { count: agree, total: asked })}
          </>
        )}
      </td>
      <td>{differs && question !== null ? <MatterNote matter={matter} busy={busy} /> : null}</td>
      {cells.map((cell) => (
        <MatrixCell key={cell.practice} cell={cell} />
      ))}
    </>
  );
});

/** One subject with the answer of every practice. A row that is filtered out stays, so that showing it costs nothing. */
export function MatrixRow({ hidden, ...content }: ContentProps & { readonly hidden: boolean }) {
  return (
    <tr hidden={hidden} className={content.row.differs ? 'matrix-differs' : undefined}>
      <RowContent {...content} />
    </tr>
  );
}
