import { useMemo } from 'react';
import { useHagro } from '../context';
import { lettersOf, type PracticeLetter } from '../report/count/counts';

/** The advice of every practice that has one, as a letter; the same objects until an answer changes. */
export function useAdvised(): readonly PracticeLetter[] {
  const { flow, session } = useHagro();
  const { practices } = session.hagro;
  return useMemo(() => lettersOf(flow, practices), [flow, practices]);
}
