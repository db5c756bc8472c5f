import type { Progress } from './useProgress';
import { useWords } from './useWords';

/** The parts of a walk as a bar: those behind, this one, and those ahead. */
export function PartBar({ index, total }: NonNullable<Progress['part']>) {
  const { t } = useWords();
  const parts = Array.from({ length: total }, (_, at) => at + 1);
  const stateOf = (part: number) => (part < index ? 'past' : part === index ? 'here' : 'ahead');
  return (
    <div className="part-bar" role="img" aria-label={t('walk.part', { index, total })}>
      {parts.map((part) => (
        <span key={part} className={`is-${stateOf(part)}`} />
      ))}
    </div>
  );
}
