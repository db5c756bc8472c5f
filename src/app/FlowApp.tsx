import type { i18n } from 'i18next';
import { useCallback } from 'react';
import type { Flow } from '../content/flow';
import { adviceWords } from '../features/advice/useWords';
import { agendaWords } from '../features/agenda/useWords';
import { fillingWords } from '../features/local/useWords';
import { paperWords } from '../features/paper/useWords';
import { sidesWords } from '../features/sides/useWords';
import { Notices } from '../features/walk/Notices';
import { QuestionRoute } from '../features/walk/QuestionRoute';
import { ReviewRoute } from '../features/walk/ReviewRoute';
import { SharedRoute } from '../features/walk/SharedRoute';
import { useGap } from '../features/walk/useGap';
import { NotFound } from '../parts/NotFound';
import { backIn, steps } from '../route/addresses';
import { useBase } from '../route/base';
import { useSeen } from '../session/seen';
import type { WalkProps } from '../session/step';
import { late } from '../words/late';
import { forgetFailures } from '../words/tries';
import { loadWords } from '../words/words';
import { Advised } from './Advised';
import { loadAdviceTexts } from './i18n';
import { useWords } from './useWords';

const OfferRoute = late(fillingWords, () => import('../features/local/OfferRoute').then((module) => module.OfferRoute));

const loadAdvice = () => import('../features/advice/AdviceRoute');

/** Starts loading the files of the advice. A failure here is not shown: opening the advice tries again. */
function nearAdvice(instance: i18n, flow: Flow): void {
  const coming = [loadAdvice(), loadWords(instance, adviceWords), loadAdviceTexts(instance, flow)];
  Promise.all<unknown>(coming).catch(forgetFailures);
}

const AdviceRoute = late(adviceWords, () => loadAdvice().then((module) => module.AdviceRoute));
const PaperScreen = late(paperWords, () =>
  import('../features/paper/PaperScreen').then((module) => module.PaperScreen),
);
const SidesRoute = late(sidesWords, () => import('../features/sides/SidesRoute').then((module) => module.SidesRoute));
const AgendaRoute = late(agendaWords, () =>
  import('../features/agenda/AgendaRoute').then((module) => module.AgendaRoute),
);

const ofAdvice: readonly string[] = [steps.advice, steps.comparison, steps.variants];

/** The screens of one flow: its questions, the review and the advice. */
export function FlowApp(props: WalkProps) {
  const { flow, route, walk } = props;
  const [, step = '', code] = route.segments;
  const { i18n } = useWords();
  const { banner } = useBase(flow);
  const onNear = useCallback(() => nearAdvice(i18n, flow), [i18n, flow]);
  const seen = useSeen(walk.session.epoch);
  const needsAll = [steps.review, steps.agenda, ...ofAdvice].includes(step);
  const message = useGap(flow, walk.session.replay, route, needsAll);
  if (step === steps.shared) return <SharedRoute key={code} flow={flow} code={code ?? ''} walk={walk} />;
  if (step === steps.local) return <OfferRoute key={code} flow={flow} code={code ?? ''} replay={walk.session.replay} />;
  if (step === steps.sides && flow.sides !== undefined) {
    return (
      <Advised flow={flow}>
        <SidesRoute flow={flow} sides={flow.sides} replay={walk.session.replay} place={route.segments.slice(2)} />
      </Advised>
    );
  }
  if (step === steps.paper && code === undefined) {
    return <PaperScreen flow={flow} />;
  }
  if (message === 'moving') return null;
  const notice = (
    <>
      {banner}
      <Notices flow={flow} walk={walk} back={backIn(route.query)} />
      {message}
    </>
  );
  if (ofAdvice.includes(step)) {
    return (
      <Advised flow={flow}>
        <AdviceRoute key={step} {...props} notice={notice} seen={seen} />
      </Advised>
    );
  }
  if (step === steps.agenda) {
    return (
      <Advised flow={flow}>
        <AgendaRoute
          key={code}
          flow={flow}
          replay={walk.session.replay}
          ownName={walk.session.name}
          place={route.segments.slice(2)}
          notice={notice}
        />
      </Advised>
    );
  }
  if (step === steps.review) return <ReviewRoute {...props} notice={notice} onNear={onNear} />;
  if (!Object.hasOwn(flow.questions, step)) return <NotFound />;
  return <QuestionRoute key={step} {...props} notice={notice} />;
}
