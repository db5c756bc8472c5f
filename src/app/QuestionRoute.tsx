import type { ReactNode } from 'react';
import type { Flow } from '../engine/flow';
import type { Question } from '../engine/question';
import { replay } from '../engine/replay';
import { QuestionScreen } from '../screens/QuestionScreen';
import { navigate, type Route } from './route';
import type { Session, SessionEvent } from './session';

interface Props {
  readonly flow: Flow;
  readonly id: string;
  readonly question: Question;
  readonly route: Route;
  readonly session: Session;
  readonly caption: string;
  readonly notice: ReactNode;
  readonly send: (event: SessionEvent) => void;
}

/** A question at its place in the walk: where its answer and the way back lead. */
export function QuestionRoute({ flow, id, question, route, session, caption, notice, send }: Props) {
  const comesFrom = route.query.get('terug');
  const back = comesFrom === 'advies' || comesFrom === 'controle' ? comesFrom : null;
  const here = session.replay.path.indexOf(id);
  const before = session.replay.path[(here < 0 ? session.replay.path.length : here) - 1];

  function answer(value: unknown) {
    send({ type: 'answered', question: id, value });
    const after = replay(flow, { ...session.answers, [id]: value }, session.replay);
    const next = after.path[after.path.indexOf(id) + 1] ?? after.current ?? 'controle';
    if (back === null) navigate(`#/${flow.id}/${next}`);
    else navigate(after.current === null ? `#/${flow.id}/${back}` : `#/${flow.id}/${after.current}?terug=${back}`);
  }

  const previous = back ?? before;
  return (
    <QuestionScreen
      flow={flow}
      id={id}
      question={question}
      value={session.answers[id]}
      draft={session.drafts[id]}
      caption={caption}
      notice={notice}
      onPrevious={() => navigate(previous === undefined ? '#/' : `#/${flow.id}/${previous}`)}
      onDraft={(next) => send({ type: 'drafted', question: id, draft: next })}
      onAnswer={answer}
    />
  );
}
