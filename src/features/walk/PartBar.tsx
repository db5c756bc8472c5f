import type { Progress } from './useProgress';

/** The parts of a walk as a bar: those behind, this one, and those ahead. Said in words above the question. */
export function PartBar({ index, total }: NonNullable<Progress['part']>) {
  const parts = Array.from({ length: total }, (_, at) => at + 1);
  const stateOf = (part: number) => (part < index ? 'past' : part === index ? 'here' : 'ahead');
  return (
    <div className="part-bar" aria-hidden="true">
      {parts.map((part) => (
        <span key={part} className={`is-${stateOf(part)}`} />
      ))}
    </div>
  );
}
