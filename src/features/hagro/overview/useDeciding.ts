import { useMemo } from 'react';
import { useHagro } from '../context';
import { matterOf, ranked, type Topic } from '../discuss/topics';
import { type GroupedRow, questionRow } from './answerGroups';

/** The questions whose differences change the conclusion of an advice; none while that is worked out. */
export function useDeciding(topics: readonly Topic[]): readonly GroupedRow[] {
  const { texts, matters } = useHagro();
  return useMemo(() => {
    if (matters === null) return [];
    return ranked(topics, matters).flatMap((topic) => {
      const { conclusion } = matterOf(topic, matters);
      return conclusion.length === 0 ? [] : [questionRow(topic, conclusion.length, matters, texts.ask)];
    });
  }, [topics, matters, texts]);
}
