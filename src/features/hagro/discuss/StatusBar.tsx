import type { Mark } from '../../../content/statement';

interface Props {
  readonly parts: readonly { readonly mark: Mark; readonly value: number }[];
  readonly whole: number;
}

/** How statuses are spread, as one bar in which each has a pattern of its own; the figures are written beside it. */
export function StatusBar({ parts, whole }: Props) {
  const percent = (value: number) => `${whole === 0 ? 0 : (100 * value) / whole}%`;
  return (
    <svg className="count-bar" aria-hidden="true" focusable="false">
      {parts.map(({ mark, value }, index) => {
        const start = parts.slice(0, index).reduce((sum, before) => sum + before.value, 0);
        return value === 0 ? null : (
          <rect
            key={mark}
            className={`status-part status-part-${mark}`}
            x={percent(start)}
            width={percent(value)}
            height="100%"
          />
        );
      })}
    </svg>
  );
}
