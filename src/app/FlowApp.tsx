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
import { localStep } from '../local/write';
import { NotFound } from '../parts/NotFound';
import { useBase } from '../route/base';
import type { WalkProps } from '../session/step';
import { sharedStep } from '../share/link';
import { late } from '../words/late';

const OfferRoute = late(fillingWords, () => import('../features/local/OfferRoute').then((module) => module.OfferRoute));

const loadAdvice = () => import('../features/advice/AdviceRoute');
const nearAdvice = () => void loadAdvice();
const AdviceRoute = late(adviceWords, () => loadAdvice().then((module) => module.AdviceRoute));
const PaperScreen = late(paperWords, () =>
  import('../features/paper/PaperScreen').then((module) => module.PaperScreen),
);
const SidesRoute = late(sidesWords, () => import('../features/sides/SidesRoute').then((module) => module.SidesRoute));
const AgendaRoute = late(agendaWords, () =>
  import('../features/agenda/AgendaRoute').then((module) => module.AgendaRoute),
);

const ofAdvice = ['advies', 'vergelijken', 'varianten'];

/** The screens of one flow: its questions, the review and the advice. */
export function FlowApp(props: WalkProps) {
  const { flow, route, walk } = props;
  const [, step = '', code] = route.segments;
  const { banner } = useBase(flow);
  const needsAll = ['controle', 'agenda', ...ofAdvice].includes(step);
  const message = useGap(flow, walk.session.replay, route, needsAll);
  if (step === sharedStep) return <SharedRoute key={code} flow={flow} code={code ?? ''} send={walk.send} />;
  if (step === localStep) return <OfferRoute key={code} flow={flow} code={code ?? ''} replay={walk.session.replay} />;
  if (step === 'naast' && flow.sides !== null) {
    return <SidesRoute flow={flow} sides={flow.sides} replay={walk.session.replay} place={route.segments.slice(2)} />;
  }
  if (step === 'papier' && code === undefined) {
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
