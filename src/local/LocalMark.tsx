import type { Answer } from '../engine/question';
import './local.css';
import { isSameAnswer } from '../engine/same';
import { useLocal } from './context';
import { useWords } from './useWords';

interface Props {
  readonly id: string;
  readonly value: Answer | undefined;
  /** The items of a checklist that are shown; none means all. */
  readonly items?: readonly string[];
}

/** Labels an answer that the municipality filled in; nothing when the practice chose its own. */
export function LocalMark({ id, value, items = [] }: Props) {
  const { t } = useWords();
  const local = useLocal();
  if (local === null || !isSameAnswer(value, local.answers[id], items)) return null;
  return <span className="local-mark">{t('local.mark', { municipality: local.municipality })}</span>;
}
