import { type ReactNode, useEffect } from 'react';
import type { Flow } from '../../content/flow';
import type { Replay } from '../../engine/replay';
import { addressIn, earlyAddress, earlyIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { navigate, type Route } from '../../route/route';
import { NoticeBox } from '../../ui/NoticeBox';
import { useWords } from './useWords';

/**
 * Keeps users from screens that their answers do not lead to yet: leads on to where they are and says so there.
 * @param needsAll whether the screen asks for a complete set of answers
 * @returns `moving` while it leads on, else what to say on this screen
 */
export function useGap(flow: Flow, replay: Replay, route: Route, needsAll: boolean): ReactNode | 'moving' {
  const { t } = useWords();
  const { base } = useBase(flow);
  const [, step = ''] = route.segments;
  const unreached = Object.hasOwn(flow.questions, step) && step !== replay.current && !replay.path.includes(step);
  const early = unreached || (needsAll && replay.current !== null);
  const resume = addressIn(base, replay.current ?? steps.review);

  useEffect(() => {
    if (early) navigate(earlyAddress(resume, step), { replace: true });
    else if (step === '') navigate(resume, { replace: true });
  }, [early, resume, step]);

  if (early || step === '') return 'moving';
  const message = earlyIn(route.query);
  return (
    <NoticeBox>
      {message === null ? null : t(message === 'advice' ? 'notices.adviceNotYet' : 'notices.notYet')}
    </NoticeBox>
  );
}
