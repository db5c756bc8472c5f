import { useEffect } from 'react';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { navigate } from '../../route/route';
import type { StepProps } from '../../session/step';
import { Review } from './Review';
import { Trail } from './Trail';
import { useWords } from './useWords';

interface Props extends StepProps {
  /** Loads the screens of the advice, which comes next. */
  readonly onNear: () => void;
}

/** The review at its place in the walk. */
export function ReviewRoute({ flow, walk: { session, send }, notice, onNear }: Props) {
  useEffect(onNear, [onNear]);
  const { t } = useWords();
  const { base, home } = useBase(flow);
  return (
    <div className="walk">
      <Trail flow={flow} replay={session.replay} at={null} line={t('review.title')} />
      <Review
        flow={flow}
        replay={session.replay}
        own={session}
        notice={notice}
        onAdvice={() => navigate(addressIn(base, steps.advice))}
        onName={(name) => send({ type: 'named', name })}
        onRestart={() => {
          send({ type: 'wiped' });
          navigate(home);
        }}
      />
    </div>
  );
}
