import { useEffect, useMemo, useState } from 'react';
import { countIn } from '../../group/walked';
import { groupBase, useGroup } from '../../screens/group/context';
import { DiscussScreen } from '../../screens/group/discuss/DiscussScreen';
import { TooFew } from '../../screens/group/discuss/TooFew';
import { topicsOf } from '../../screens/group/discuss/topics';
import { HiddenScreen } from '../../screens/group/HiddenScreen';
import { NotFound } from '../../screens/NotFound';
import { navigate } from '../route';

interface Props {
  /** The question, if one. */
  readonly at: readonly string[];
}

/** The questions one by one; without a question the first of the list. */
export function DiscussRoute({ at }: Props) {
  const { flow, session, hidden, compared } = useGroup();
  const { gathering } = session;
  // Null until somebody chooses: differences only, when there are any.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(() => new Set());
  const topics = useMemo(() => topicsOf(compared), [compared]);
  const hasDifferences = topics.some(({ differs }) => differs);
  const onlyDifferences = hasDifferences && (chosen ?? true);

  const [id] = at;
  const isKnown = at.length === 0 || (at.length === 1 && Object.hasOwn(flow.questions, at[0] ?? ''));
  const isReady = !hidden && countIn(flow, gathering) >= 2;
  const first = topics.find(({ differs }) => differs || !onlyDifferences);
  const topic = id === undefined ? first : topics.find((each) => each.id === id);
  const toFirst = id === undefined && isReady ? first?.id : undefined;
  useEffect(() => {
    if (toFirst !== undefined) navigate(`${groupBase}/bespreken/${toFirst}`, { replace: true });
  }, [toFirst]);

  if (!isKnown) return <NotFound />;
  if (hidden) return <HiddenScreen />;
  if (!isReady || topic === undefined) return <TooFew />;
  return (
    <DiscussScreen
      topics={topics}
      topic={topic}
      onlyDifferences={onlyDifferences}
      covered={gathering.sealed && !revealed.has(topic.id)}
      navigate={navigate}
      onOnlyDifferences={setChosen}
      onReveal={() => setRevealed(new Set([...revealed, topic.id]))}
    />
  );
}
