import { lazy, use } from 'react';
import { useTranslation } from 'react-i18next';
import { Notices } from '../features/walk/Notices';
import { QuestionRoute } from '../features/walk/QuestionRoute';
import { ReviewRoute } from '../features/walk/ReviewRoute';
import { SharedRoute } from '../features/walk/SharedRoute';
import { useGap } from '../features/walk/useGap';
import { localStep } from '../local/write';
import { NotFound } from '../parts/NotFound';
import { useBase } from '../route/base';
import type { WalkProps } from '../session/step';
import { sharedStep } from '../share/link';
import { asideWords } from './i18n';

const OfferRoute = lazy(() =>
  import('../features/local/OfferRoute').then((module) => ({ default: module.OfferRoute })),
);

const loadAdvice = () => import('../features/advice/AdviceRoute');
const nearAdvice = () => void loadAdvice();
const AdviceRoute = lazy(() => loadAdvice().then((module) => ({ default: module.AdviceRoute })));
const PaperScreen = lazy(() =>
  import('../features/paper/PaperScreen').then((module) => ({ default: module.PaperScreen })),
);
const SidesRoute = lazy(() =>
  import('../features/sides/SidesRoute').then((module) => ({ default: module.SidesRoute })),
);
const AgendaRoute = lazy(() =>
  import('../features/agenda/AgendaRoute').then((module) => ({ default: module.AgendaRoute })),
);

const ofAdvice = ['advies', 'vergelijken', 'varianten'];

/** The screens of one flow: its questions, the review and the advice. */
export function FlowApp(props: WalkProps) {
  const { flow, route, walk } = props;
  const [, step = '', code] = route.segments;
  const { i18n } = useTranslation();
  const { banner } = useBase(flow);
  const needsAll = ['controle', 'agenda', ...ofAdvice].includes(step);
  const message = useGap(flow, walk.session.replay, route, needsAll);
  if (step === sharedStep) return <SharedRoute key={code} flow={flow} code={code ?? ''} send={walk.send} />;
  if (step === localStep) return <OfferRoute key={code} flow={flow} code={code ?? ''} replay={walk.session.replay} />;
  if (step === 'naast' && flow.sides !== null) {
    use(asideWords(i18n));
    return <SidesRoute flow={flow} sides={flow.sides} replay={walk.session.replay} place={route.segments.slice(2)} />;
  }
  if (step === 'papier' && code === undefined) {
    use(asideWords(i18n));
    return <PaperScreen flow={flow} />;
  }
  if (message === 'moving') return null;
  const notice = (
    <>
      {banner}
      <Notices flow={flow} walk={walk} />
      {message}
    </>
  );
  if (ofAdvice.includes(step)) return <AdviceRoute key={step} {...props} notice={notice} />;
  if (step === 'agenda') {
    return (
      <AgendaRoute
        key={code}
        flow={flow}
        replay={walk.session.replay}
        place={route.segments.slice(2)}
        notice={notice}
      />
    );
  }
  if (step === 'controle') return <ReviewRoute {...props} notice={notice} onNear={nearAdvice} />;
  if (!Object.hasOwn(flow.questions, step)) return <NotFound />;
  return <QuestionRoute key={step} {...props} notice={notice} />;
}
