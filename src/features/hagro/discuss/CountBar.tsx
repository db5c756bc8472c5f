import { mostNamed } from './names';

interface Props {
  readonly value: number;
  /** The value of a full bar; split into one segment per practice when there are few. */
  readonly whole: number;
}

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/** A figure as a bar; the figure is written beside it. */
export function CountBar({ value, whole }: Props) {
  const cuts = whole <= mostNamed ? Array.from({ length: Math.max(0, value - 1) }, (_, index) => index + 1) : [];
  return (
    <svg className="count-bar" aria-hidden="true" focusable="false">
      <rect className="count-whole" width="100%" height="100%" />
      <rect className="count-value" width={percent(value, whole)} height="100%" />
      {cuts.map((cut) => (
        <line key={cut} className="count-cut" x1={percent(cut, whole)} x2={percent(cut, whole)} y1="0" y2="100%" />
      ))}
    </svg>
  );
}
