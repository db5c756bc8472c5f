import type { Flow } from '../../content/flow';
import { useLapsedNames } from '../../parts/useLapsedNames';
import type { Notice } from '../../session/session';
import type { Walk } from '../../session/useSession';
import { NoticeBox } from '../../ui/NoticeBox';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly walk: Walk;
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

function LastChange({ flow, notice, walk }: Props & { readonly notice: Notice }) {
  const { t } = useWords();
  if (notice.kind === 'lapsed') {
    return (
      <>
        <p>{t('notices.lapsed')}</p>
        <Names flow={flow} ids={notice.questions} />
        <p>{t('notices.lapsedKept')}</p>
      </>
    );
  }
  if (notice.kind === 'left') return <Left flow={flow} ids={notice.left} />;
  if (notice.kind !== 'opened') return <p>{t(`notices.${notice.kind}`)}</p>;
  return (
    <>
      <p>{t('notices.opened')}</p>
      <Left flow={flow} ids={notice.left} />
      {notice.before === null ? null : (
        <button type="button" className="link" onClick={() => walk.send({ type: 'undone' })}>
          {t('notices.undo')}
        </button>
      )}
    </>
  );
}

/** Tells the user about the last change: answers that lapsed, were set aside or were opened. */
export function Notices({ flow, walk }: Props) {
  const { t } = useWords();
  return (
    <>
      {walk.lasting ? null : <NoticeBox>{t('notices.notStored')}</NoticeBox>}
      {walk.session.notice === null ? null : (
        <NoticeBox>
          <LastChange flow={flow} notice={walk.session.notice} walk={walk} />
        </NoticeBox>
      )}
    </>
  );
}
