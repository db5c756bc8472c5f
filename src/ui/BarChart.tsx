import './chart.css';
import { Fragment } from 'react';

export interface BarItem {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The figure as it is written at the bar. */
  readonly written: string;
}

interface Props {
  readonly bars: readonly BarItem[];
  /** The value of a full bar. */
  readonly whole: number;
}

/**
 * Figures as horizontal bars. It says nothing that the table beside it does not say, so readers of the screen skip it;
 * length and written figure carry the meaning, no colour does. Only the bars are drawn: text keeps its own size.
 */
export function BarChart({ bars, whole }: Props) {
  return (
    <div className="chart" aria-hidden="true">
      {bars.map(({ id, label, value, written }) => (
        <Fragment key={id}>
          <span className="chart-label">{label}</span>
          <svg className="chart-line" viewBox="0 0 100 1" preserveAspectRatio="none" focusable="false">
            <rect className="chart-whole" width={100} height={1} />
            <rect className="chart-bar" width={(100 * value) / whole} height={1} />
          </svg>
          <span className="chart-figure">{written}</span>
        </Fragment>
      ))}
    </div>
  );
}
