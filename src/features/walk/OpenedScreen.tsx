import type { Flow } from '../../content/flow';
import { longDay } from '../../engine/day';
import { replay, whereTo } from '../../engine/replay';
import { isSameAnswer } from '../../engine/same';
import { AnswerText } from '../../parts/AnswerText';
import { useFlowTexts } from '../../parts/texts';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import type { Brought } from '../../session/brought';
import type { Session } from '../../session/session';
import { saysOther } from '../../share/own';
import { Page } from '../../ui/Page';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly brought: Brought;
  readonly own: Pick<Session, 'replay' | 'name' | 'notes'>;
  readonly onTake: () => void;
}

/** The answer to a question on the path. */
const given = ({ path, answers }: Session['replay'], id: string) => (path.includes(id) ? answers[id] : undefined);

/** Answers from a link or a file beside one's own, which stay until the user takes the others over. */
export function OpenedScreen({ flow, brought, own, onTake }: Props) {
  const { t, i18n } = useWords();
  const texts = useFlowTexts(flow);
  const { base } = useBase(flow);
  const theirs = replay(flow, brought.answers);
  const asked = Object.entries(flow.questions).filter(
    ([id]) => theirs.path.includes(id) || own.replay.path.includes(id),
  );
  const different = asked.filter(([id]) => !isSameAnswer(given(theirs, id), given(own.replay, id)));
  const { file, older } = brought;
  const isOther = saysOther(brought.own, own);
  const canTake = theirs.path.length > 0 && (different.length > 0 || isOther);
  const what =
    file === null
      ? t('opened.link')
      : t('opened.file', { name: file.name, date: longDay(i18n.language, new Date(file.saved)) });
  return (
    <Page title={t('opened.title')} caption={texts.say('name')}>
      <p className="lead">
        {what} {older ? t('opened.older') : null}
      </p>
      <p>{theirs.path.length === 0 ? t('opened.empty') : t('opened.count', { count: theirs.path.length })}</p>
      {different.length === 0 || theirs.path.length === 0 ? null : (
        <table className="review">
          <caption>{t('opened.different')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('parts:advice.question')}</th>
              <th scope="col">{t('opened.theirs')}</th>
              <th scope="col">{t('opened.own')}</th>
            </tr>
          </thead>
          <tbody>
            {different.map(([id, question]) => (
              <tr key={id}>
                <th scope="row">{texts.ask(id, 'short')}</th>
                <td>
                  <AnswerText id={id} question={question} value={given(theirs, id)} texts={texts} />
                </td>
                <td>
                  <AnswerText id={id} question={question} value={given(own.replay, id)} texts={texts} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {different.length === 0 && !isOther ? <p>{t('opened.same')}</p> : null}
      {isOther ? <p>{t('opened.said')}</p> : null}
      <p className="buttons">
        {canTake ? (
          <button type="button" className="primary" onClick={onTake}>
            {t('opened.take')}
          </button>
        ) : null}
        <a className="secondary" href={addressIn(base, whereTo(own.replay) ?? steps.advice)}>
          {t('opened.toOwn')}
        </a>
      </p>
      {canTake ? <p className="help">{t('opened.note')}</p> : null}
    </Page>
  );
}
