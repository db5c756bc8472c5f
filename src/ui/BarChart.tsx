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

const width = 600;
const labelWidth = 230;
const figureWidth = 70;
const rowHeight = 38;

/**
 * Figures as horizontal bars. It says nothing that the table beside it does not say, so readers of the screen skip it;
 * length and written figure carry the meaning, no colour does.
 */
export function BarChart({ bars, whole }: Props) {
  const full = width - labelWidth - figureWidth;
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${bars.length * rowHeight}`} aria-hidden="true" focusable="false">
      {bars.map(({ id, label, value, written }, index) => {
        const length = (full * value) / whole;
        const y = index * rowHeight;
        return (
          <g key={id}>
            <text x={0} y={y + 24}>
              {label}
            </text>
            <rect className="chart-whole" x={labelWidth} y={y + 8} width={full} height={22} />
            <rect className="chart-bar" x={labelWidth} y={y + 8} width={length} height={22} />
            <text x={labelWidth + full + 10} y={y + 24} className="chart-figure">
              {written}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
