import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flow } from '../engine/flow';
import { AdviceScreen } from '../screens/AdviceScreen';
import { NotFound } from '../screens/NotFound';
import { Review } from '../screens/Review';
import { Trail } from '../screens/Trail';
import { NoticeBox } from '../ui/NoticeBox';
import { Notices } from './Notices';
import { QuestionRoute } from './QuestionRoute';
import { navigate, type Route } from './route';
import { useCaption } from './useCaption';
import { useSession } from './useSession';

interface Props {
  readonly flow: Flow;
  readonly route: Route;
}

/** The screens of one flow: its questions, the review and the advice. */
export function FlowApp({ flow, route }: Props) {
  const { t } = useTranslation();
  const { session, send, lasting } = useSession(flow);
  const { replay } = session;
  const [, step = '', anchor] = route.segments;
  const reached = replay.current === null ? replay.path : [...replay.path, replay.current];
  const tooEarly =
    (replay.current !== null && (step === 'controle' || step === 'advies')) ||
    (Object.hasOwn(flow.questions, step) && !reached.includes(step));
  const caption = useCaption(flow, replay, step);

  useEffect(() => {
    const resume = replay.current ?? 'controle';
    if (tooEarly)
      navigate(`#/${flow.id}/${resume}?melding=${step === 'advies' ? 'advies' : 'vraag'}`, { replace: true });
    else if (step === '') navigate(`#/${flow.id}/${resume}`, { replace: true });
  }, [flow, tooEarly, step, replay]);

  if (tooEarly || step === '') return null;
  const notice = (
    <>
      <Notices flow={flow} session={session} lasting={lasting} send={send} />
      {route.query.has('melding') ? (
        <NoticeBox>{t(route.query.get('melding') === 'advies' ? 'notices.adviceNotYet' : 'notices.notYet')}</NoticeBox>
      ) : null}
    </>
  );
  const question = flow.questions[step];
  if (step === 'advies')
    return <AdviceScreen flow={flow} answers={session.answers} replay={replay} anchor={anchor} notice={notice} />;
  if (step !== 'controle' && question === undefined) return <NotFound />;
  return (
    <div className="walk">
      <Trail flow={flow} replay={replay} at={step === 'controle' ? null : step} caption={caption} />
      {question === undefined ? (
        <Review
          flow={flow}
          replay={replay}
          notice={notice}
          onAdvice={() => navigate(`#/${flow.id}/advies`)}
          onWipe={() => {
            send({ type: 'wiped' });
            navigate('#/');
          }}
        />
      ) : (
        <QuestionRoute
          key={step}
          flow={flow}
          id={step}
          question={question}
          route={route}
          session={session}
          caption={caption}
          notice={notice}
          send={send}
        />
      )}
    </div>
  );
}
