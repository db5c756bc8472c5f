import type { ReactNode } from 'react';
import { useWords } from './useWords';

interface Props {
  readonly onlyDifferences: boolean;
  readonly onToggle: () => void;
  /** The way on or back. */
  readonly children: ReactNode;
}

/** Buttons above a comparison: show only differences, print. */
export function CompareButtons({ onlyDifferences, onToggle, children }: Props) {
  const { t } = useWords();
  return (
    <div className="buttons no-print">
      {children}
      <button type="button" className="secondary" aria-pressed={onlyDifferences} onClick={onToggle}>
        {t('compare.differences')}
      </button>
      <button type="button" className="secondary" onClick={() => window.print()}>
        {t('advice.print')}
      </button>
    </div>
  );
}
