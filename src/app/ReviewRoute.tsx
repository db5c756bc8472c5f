import { useEffect } from 'react';
import { useBase } from '../screens/base';
import { Review } from '../screens/Review';
import { Trail } from '../screens/Trail';
import type { StepProps } from './FlowApp';
import { loadAdvice } from './loadAdvice';
import { navigate } from './route';
import { useCaption } from './useCaption';

/** The review at its place in the walk. */
export function ReviewRoute({ flow, walk: { session, send }, notice }: StepProps) {
  // It is what comes next.
  useEffect(() => void loadAdvice(), []);
  const caption = useCaption(flow, session.replay, 'controle');
  const { base, home } = useBase(flow);
  return (
    <div className="walk">
      <Trail flow={flow} replay={session.replay} at={null} caption={caption} />
      <Review
        flow={flow}
        replay={session.replay}
        notice={notice}
        onAdvice={() => navigate(`${base}/advies`)}
        onWipe={() => {
          send({ type: 'wiped' });
          navigate(home);
        }}
      />
    </div>
  );
}
