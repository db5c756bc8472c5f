import '../../parts/letter.css';
import { Suspense } from 'react';
import { ByItself } from '../../parts/ByItself';
import { Loading } from '../../parts/Loading';
import { steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import type { Seen } from '../../session/seen';
import type { StepProps } from '../../session/step';
import { addressOf } from '../../share/address';
import { encode } from '../../share/codec';
import { late } from '../../words/late';
import { AdviceScreen } from './AdviceScreen';
import { Changes } from './changes/Changes';
import { OwnContext, TicksContext } from './context';
import { adviceWords } from './useWords';

const QrCode = late(adviceWords, () => import('./take/QrCode').then((module) => module.QrCode));
const ComparisonScreen = late(adviceWords, () =>
  import('./compare/ComparisonScreen').then((module) => module.ComparisonScreen),
);

const VariantsScreen = late(adviceWords, () =>
  import('./compare/VariantsScreen').then((module) => module.VariantsScreen),
);

interface Props extends StepProps {
  /** The advice that was read last, to say what is different now. */
  readonly seen: Seen;
}

/** The advice, or the comparison of all options that belongs with it. */
export function AdviceRoute({ flow, route, walk: { session, send }, notice, seen }: Props) {
  const [, step, anchor] = route.segments;
  const { replay, answers, done, notes } = session;
  const { owner } = useBase(flow);
  if (step === steps.comparison && flow.comparison !== undefined) {
    return (
      <Suspense fallback={<Loading />}>
        <ComparisonScreen
          flow={flow}
          replay={replay}
          comparison={flow.comparison(replay.answers, replay.advice)}
          evidence={flow.evidence}
          anchor={anchor}
          notice={notice}
        />
      </Suspense>
    );
  }
  if (step === steps.variants && flow.scenarios !== undefined) {
    return (
      <Suspense fallback={<Loading />}>
        <VariantsScreen flow={flow} scenarios={flow.scenarios} answers={answers} notice={notice} />
      </Suspense>
    );
  }
  const saying = {
    own: { name: owner ?? session.name, notes },
    onName: owner === null ? (name: string) => void send({ type: 'named', name }) : null,
  };
  return (
    <OwnContext value={saying}>
      <TicksContext
        value={{ done: new Set(done), onTick: (action, isDone) => send({ type: 'ticked', action, isDone }) }}
      >
        <AdviceScreen
          flow={flow}
          answers={answers}
          replay={replay}
          anchor={anchor}
          notice={
            <>
              {notice}
              <Changes flow={flow} replay={replay} seen={seen} />
            </>
          }
          qr={
            <ByItself isExtra>
              <QrCode address={addressOf(flow, encode(flow, replay.answers))} />
            </ByItself>
          }
        />
      </TicksContext>
    </OwnContext>
  );
}
