import type { ReactNode } from 'react';
import { AskFirst } from '../ui/AskFirst';
import { useWords } from './useWords';

interface Props {
  /** Whose answers they are; null when they are the user's own, which can be put back. */
  readonly owner: string | null;
  readonly look?: 'secondary' | 'link';
  /** Other ways, in one row with the button. */
  readonly beside?: ReactNode;
  readonly onRestart: () => void;
}

/** Begins a walk from the beginning, once the user has said so twice. */
export function Restart({ owner, onRestart, ...place }: Props) {
  const { t } = useWords();
  return (
    <AskFirst
      label={t('restart.start')}
      question={owner === null ? t('restart.ask') : t('restart.askOf', { name: owner })}
      yes={t('restart.yes')}
      onYes={onRestart}
      {...place}
    />
  );
}
