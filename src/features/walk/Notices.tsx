import type { Flow } from '../../content/flow';
import { ApartLink } from '../../keeping/ApartLink';
import { PutBack } from '../../keeping/PutBack';
import { useLapsedNames } from '../../parts/useLapsedNames';
import { type Back, steps } from '../../route/addresses';
import type { Notice } from '../../session/session';
import type { Walk } from '../../session/useSession';
import { NoticeBox } from '../../ui/NoticeBox';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly walk: Walk;
  /** The screen that the question on screen leads back to; null when the walk just goes on. */
  readonly back: Back | null;
}

/** A list of questions by name. */
function Names({ flow, ids }: { readonly flow: Flow; readonly ids: readonly string[] }) {
  const namesOf = useLapsedNames(flow);
  return (
    <ul>
      {namesOf(ids).map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** The answers that do not fit this version; nothing when all do. */
function Left({ flow, ids }: { readonly flow: Flow; readonly ids: readonly string[] }) {
  const { t } = useWords();
  return ids.length === 0 ? null : (
    <>
      <p>{t('notices.left')}</p>
      <Names flow={flow} ids={ids} />
    </>
  );
}

/** That a change made from the advice brings in questions, which come first. */
function More({ walk, back }: Pick<Props, 'walk' | 'back'>) {
  const { t } = useWords();
  return back === steps.advice && walk.session.replay.current !== null ? <p>{t('notices.moreToAdvice')}</p> : null;
}

function LastChange({ flow, notice, walk, back }: Props & { readonly notice: Notice }) {
  const { t } = useWords();
  if (notice.kind === 'lapsed') {
    return (
      <>
        <p>{t('notices.lapsed')}</p>
        <Names flow={flow} ids={notice.questions} />
        <p>{t('notices.lapsedKept')}</p>
        <More walk={walk} back={back} />
      </>
    );
  }
  if (notice.kind === 'left') {
    return (
      <>
        <Left flow={flow} ids={notice.left} />
        <p>
          <ApartLink />
        </p>
      </>
    );
  }
  if (notice.kind === 'more' && back === steps.advice) return <More walk={walk} back={back} />;
  if (notice.kind !== 'opened') {
    return (
      <p>
        {t(`notices.${notice.kind}`)} {notice.kind === 'setAside' || notice.kind === 'partAside' ? <ApartLink /> : null}
      </p>
    );
  }
  return (
    <>
      <p>{t('notices.opened')}</p>
      <Left flow={flow} ids={notice.left} />
    </>
  );
}

/** Tells the user about the last change, and what can be put back. */
export function Notices({ flow, walk, back }: Props) {
  const { session, send } = walk;
  return (
    <>
      <NoticeBox>
        {session.notice === null ? null : <LastChange flow={flow} notice={session.notice} walk={walk} back={back} />}
      </NoticeBox>
      <PutBack
        hasBefore={session.before.length > 0}
        onUndo={() => send({ type: 'undone' })}
        onDone={() => send({ type: 'settled' })}
      />
    </>
  );
}
