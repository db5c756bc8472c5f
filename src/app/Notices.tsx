import { useTranslation } from 'react-i18next';
import type { Flow } from '../engine/flow';
import { useFlowTexts } from '../screens/texts';
import { NoticeBox } from '../ui/NoticeBox';
import type { Session } from './session';

interface Props {
  readonly flow: Flow;
  readonly session: Session;
  readonly lasting: boolean;
}

/** What the user should know about the last change: which answers lapsed, what was set aside. */
export function Notices({ flow, session, lasting }: Props) {
  const { t } = useTranslation();
  const texts = useFlowTexts(flow);
  const { notice } = session;
  return (
    <>
      {lasting ? null : <NoticeBox>{t('notices.notStored')}</NoticeBox>}
      {notice === null ? null : (
        <NoticeBox>
          {notice.kind === 'lapsed' ? (
            <>
              <p>{t('notices.lapsed')}</p>
              <ul>
                {notice.questions.map((id) => (
                  <li key={id}>{texts.ask(id, 'short')}</li>
                ))}
              </ul>
              <p>{t('notices.lapsedKept')}</p>
            </>
          ) : (
            t(`notices.${notice.kind}`)
          )}
        </NoticeBox>
      )}
    </>
  );
}
