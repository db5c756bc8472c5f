import { lazy, type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flow } from '../engine/flow';
import { localStep } from '../local/write';
import { useBase } from '../screens/base';
import { NotFound } from '../screens/NotFound';
import { sharedStep } from '../share/link';
import { asideWords } from './i18n';
import { loadAdvice } from './loadAdvice';
import { Notices } from './Notices';
import { QuestionRoute } from './QuestionRoute';
import { ReviewRoute } from './ReviewRoute';
import type { Route } from './route';
import { SharedRoute } from './take/SharedRoute';
import { useGap } from './useGap';
import type { Walk } from './useSession';

const OfferRoute = lazy(() => import('./local/OfferRoute').then((module) => ({ default: module.OfferRoute })));

interface Props {
  readonly flow: Flow;
  readonly route: Route;
  readonly walk: Walk;
}

/** What the screens of a flow get. */
export interface StepProps extends Props {
  readonly notice: ReactNode;
}

const AdviceRoute = lazy(() => loadAdvice().then((module) => ({ default: module.AdviceRoute })));
const PaperScreen = lazy(() =>
  import('../screens/paper/PaperScreen').then((module) => ({ default: module.PaperScreen })),
);
const SidesRoute = lazy(() => import('./sides/SidesRoute').then((module) => ({ default: module.SidesRoute })));
const AgendaRoute = lazy(() => import('./take/AgendaRoute').then((module) => ({ default: module.AgendaRoute })));

const ofAdvice = ['advies', 'vergelijken', 'varianten'];

/** The screens of one flow: its questions, the review and the advice. */
export function FlowApp(props: Props) {
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
  if (step === 'controle') return <ReviewRoute {...props} notice={notice} />;
  if (!Object.hasOwn(flow.questions, step)) return <NotFound />;
  return <QuestionRoute key={step} {...props} notice={notice} />;
}
