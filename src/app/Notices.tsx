import { useTranslation } from 'react-i18next';
import type { Flow } from '../engine/flow';
import { useFlowTexts } from '../screens/texts';
import { NoticeBox } from '../ui/NoticeBox';
import type { Notice, Session, SessionEvent } from './session';

interface Props {
  readonly flow: Flow;
  readonly session: Session;
  readonly lasting: boolean;
  readonly send: (event: SessionEvent) => void;
}

/** The names of questions; what the flow does not know keeps the name it came with. */
function Names({ flow, ids }: { readonly flow: Flow; readonly ids: readonly string[] }) {
  const texts = useFlowTexts(flow);
  const nameOf = (at: string) => {
    const [id = at] = at.split(/[.[]/);
    return Object.hasOwn(flow.questions, id) ? texts.ask(id, 'short') : at;
  };
  return (
    <ul>
      {[...new Set(ids.map(nameOf))].map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function LastChange({ flow, notice, send }: Pick<Props, 'flow' | 'send'> & { readonly notice: Notice }) {
  const { t } = useTranslation();
  if (notice.kind === 'lapsed') {
    return (
      <>
        <p>{t('notices.lapsed')}</p>
        <Names flow={flow} ids={notice.questions} />
        <p>{t('notices.lapsedKept')}</p>
      </>
    );
  }
  if (notice.kind !== 'opened') return <p>{t(`notices.${notice.kind}`)}</p>;
  return (
    <>
      <p>{t('notices.opened')}</p>
      {notice.left.length === 0 ? null : (
        <>
          <p>{t('notices.left')}</p>
          <Names flow={flow} ids={notice.left} />
        </>
      )}
      {notice.before === null ? null : (
        <button type="button" className="link" onClick={() => send({ type: 'undone' })}>
          {t('notices.undo')}
        </button>
      )}
    </>
  );
}

/** What the user should know about the last change: which answers lapsed, what was set aside or opened. */
export function Notices({ flow, session, lasting, send }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {lasting ? null : <NoticeBox>{t('notices.notStored')}</NoticeBox>}
      {session.notice === null ? null : (
        <NoticeBox>
          <LastChange flow={flow} notice={session.notice} send={send} />
        </NoticeBox>
      )}
    </>
  );
}
