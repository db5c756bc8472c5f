import './discuss/discuss.css';
import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { Loading } from '../../parts/Loading';
import { NotFound } from '../../parts/NotFound';
import { addressIn, hagroAddress, hagroSteps } from '../../route/addresses';
import { navigate, parseHash } from '../../route/route';
import { useHagro } from './context';
import { DiscussScreen } from './discuss/DiscussScreen';
import { TooFew } from './discuss/TooFew';
import { type Direction, placeOf, ranked, topicsOf } from './discuss/topics';
import { HiddenScreen } from './HiddenScreen';
import { useLooking } from './looking';
import { countIn } from './model/walked';

interface Props {
  /** The question, if one. */
  readonly at: readonly string[];
}

const toReport = () => navigate(addressIn(hagroAddress, hagroSteps.report));

/** The questions one by one, what changes most first if so chosen; without a question the first of the list. */
export function DiscussRoute({ at }: Props) {
  const { flow, session, hidden, compared, matters } = useHagro();
  const { looking } = useLooking();
  const { hagro } = session;
  const asked = useMemo(() => topicsOf(compared), [compared]);
  const inOrder = useMemo(() => (matters === null ? null : ranked(asked, matters)), [asked, matters]);
  // Until it is known what matters, the order of the questions serves.
  const topics = (looking.byMatter ? inOrder : null) ?? asked;
  const onlyDifferences = looking.onlyDifferences && topics.some(({ differs }) => differs);

  // Drawing a question for a room takes more than a frame on a slow machine: it may come in pieces, after the step.
  const id = useDeferredValue(at[0]);
  const isKnown = at.length === 0 || (at.length === 1 && Object.hasOwn(flow.questions, at[0] ?? ''));
  const isReady = !hidden && countIn(flow, hagro) >= 2;
  const first = topics.find(({ differs }) => differs || !onlyDifferences);
  const topic = id === undefined ? first : topics.find((each) => each.id === id);
  const covered = topic !== undefined && hagro.sealed && !looking.revealed.has(topic.id);
  // Counted from the address: with fast steps the screen lags behind it.
  const step = useCallback(
    (direction: Direction) => {
      const [, , here = ''] = parseHash(window.location.hash).segments;
      const to = placeOf(topics, here, onlyDifferences)[direction];
      if (to !== null) navigate(addressIn(hagroAddress, hagroSteps.discuss, to));
    },
    [topics, onlyDifferences],
  );
  // As an element and not by `memo`, in which React 19.2 runs effect events of an earlier render (react/react#34818).
  const screen = useMemo(
    () =>
      topic === undefined ? null : (
        <DiscussScreen
          topics={topics}
          topic={topic}
          onlyDifferences={onlyDifferences}
          covered={covered}
          onStep={step}
          onReport={toReport}
        />
      ),
    [topics, topic, onlyDifferences, covered, step],
  );
  const isRanked = !looking.byMatter || inOrder !== null;
  const toFirst = at.length === 0 && isReady && isRanked ? first?.id : undefined;
  useEffect(() => {
    if (toFirst !== undefined) navigate(addressIn(hagroAddress, hagroSteps.discuss, toFirst), { replace: true });
  }, [toFirst]);

  if (!isKnown) return <NotFound />;
  if (hidden) return <HiddenScreen />;
  if (!isReady || screen === null) return <TooFew />;
  if (id === undefined && !isRanked) return <Loading />;
  return screen;
}
