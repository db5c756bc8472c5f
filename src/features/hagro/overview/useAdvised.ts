import { useMemo } from 'react';
import { useGroup } from '../context';
import { type Advised, lettersOf } from '../report/count/counts';

/** The advice of every practice that has one, as a letter; the same objects until an answer changes. */
export function useAdvised(): readonly Advised[] {
  const { flow, session } = useGroup();
  const { practices } = session.gathering;
  return useMemo(() => lettersOf(flow, practices), [flow, practices]);
}
