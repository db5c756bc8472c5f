import type { Answer } from '../../engine/question';
import { replay, whereTo } from '../../engine/replay';
import { addressIn, backIn, questionAddress, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { navigate } from '../../route/route';
import type { StepProps } from '../../session/step';
import { OwnNote } from './OwnNote';
import { PartBar } from './PartBar';
import { QuestionScreen } from './QuestionScreen';
import { Trail } from './Trail';
import { useProgress } from './useProgress';
import { useWords } from './useWords';

/** A question at its place in the walk: where its answer and the way back lead. */
export function QuestionRoute({ flow, route, walk: { session, send }, notice }: StepProps) {
  const [, id = ''] = route.segments;
  const { base, home, owner } = useBase(flow);
  const { t } = useWords();
  const question = flow.questions[id];
  const progress = useProgress(flow, session.replay, id);
  if (question === undefined) return null;
  const back = backIn(route.query);
  const here = session.replay.path.indexOf(id);
  const before = session.replay.path[(here < 0 ? session.replay.path.length : here) - 1];

  function answer(value: Answer) {
    const { replay: now } = send({ type: 'answered', question: id, value });
    if (back === null) return navigate(addressIn(base, whereTo(now, id) ?? steps.review));
    const open = whereTo(now);
    navigate(open === null ? addressIn(base, back) : questionAddress(base, open, back));
  }

  /** Whether an answer leads straight back to the advice that it was opened from. */
  const isLast = (value: Answer) =>
    back === steps.advice && replay(flow, { ...session.answers, [id]: value }, session.replay).current === null;

  // With questions still open the review and the advice are not there to go back to.
  const previous = session.replay.current === null ? (back ?? before) : before;
  return (
    <div className="walk">
      {progress.part === null ? null : <PartBar {...progress.part} />}
      <Trail flow={flow} replay={session.replay} at={id} line={progress.line} />
      <QuestionScreen
        key={session.epoch}
        flow={flow}
        id={id}
        question={question}
        value={session.answers[id]}
        draft={session.drafts[id]}
        caption={progress.part === null ? progress.line : `${t('walk.part', progress.part)} · ${progress.line}`}
        notice={notice}
        own={
          owner === null ? (
            <OwnNote note={session.notes[id] ?? ''} onNote={(note) => send({ type: 'noted', question: id, note })} />
          ) : null
        }
        isLast={isLast}
        onPrevious={() => navigate(previous === undefined ? home : addressIn(base, previous))}
        onDraft={(next) => send({ type: 'drafted', question: id, draft: next })}
        onAnswer={answer}
      />
    </div>
  );
}
