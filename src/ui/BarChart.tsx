import './chart.css';
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

const barWidth = 300;
const leastLabelWidth = 230;
/** At the size of the text, for the widest of letters on average. */
const letterWidth = 8.6;
const figureWidth = 70;
const rowHeight = 38;

/**
 * Figures as horizontal bars. It says nothing that the table beside it does not say, so readers of the screen skip it;
 * length and written figure carry the meaning, no colour does.
 */
export function BarChart({ bars, whole }: Props) {
  const longest = Math.max(...bars.map(({ label }) => label.length));
  const labelWidth = Math.max(leastLabelWidth, longest * letterWidth);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${labelWidth + barWidth + figureWidth} ${bars.length * rowHeight}`}
      aria-hidden="true"
      focusable="false"
    >
      {bars.map(({ id, label, value, written }, index) => {
        const length = (barWidth * value) / whole;
        const y = index * rowHeight;
        return (
          <g key={id}>
            <text x={0} y={y + 24}>
              {label}
            </text>
            <rect className="chart-whole" x={labelWidth} y={y + 8} width={barWidth} height={22} />
            <rect className="chart-bar" x={labelWidth} y={y + 8} width={length} height={22} />
            <text x={labelWidth + barWidth + 10} y={y + 24} className="chart-figure">
              {written}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
