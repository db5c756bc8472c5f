import type { ReactNode } from 'react';
import type { Flow } from '../../content/flow';
import { outlineOf } from '../../engine/outline';
import type { Replay } from '../../engine/replay';
import { Restart } from '../../keeping/Restart';
import { LocalMark } from '../../local/LocalMark';
import { AnswerText } from '../../parts/AnswerText';
import { NameField } from '../../parts/NameField';
import { NoteText } from '../../parts/NoteText';
import { useFlowTexts } from '../../parts/texts';
import { questionAddress, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import type { Own } from '../../share/own';
import { Page } from '../../ui/Page';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly replay: Replay;
  readonly notice: ReactNode;
  readonly own: Own;
  readonly onName: (name: string) => void;
  readonly onAdvice: () => void;
  readonly onRestart: () => void;
}

/** Every answer with a way to change it, before the advice. */
export function Review({ flow, replay, notice, own, onName, onAdvice, onRestart }: Props) {
  const { t } = useWords();
  const { base, owner } = useBase(flow);
  const texts = useFlowTexts(flow);
  const sections = outlineOf(flow).filter(({ questions }) => questions.some((id) => replay.path.includes(id)));
  return (
    <Page title={t('review.title')} before={notice}>
      <p className="help">{t('review.lead')}</p>
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{texts.say(`sections.${section.id}`)}</h2>
          <table className="review">
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('parts:advice.question')}</th>
                <th scope="col">{t('advice.yourAnswer')}</th>
                <th scope="col">{t('parts:review.change')}</th>
              </tr>
            </thead>
            <tbody>
              {section.questions.flatMap((id) => {
                const question = flow.questions[id];
                if (question === undefined || !replay.path.includes(id)) return [];
                return (
                  <tr key={id}>
                    <th scope="row">{texts.ask(id, 'short')}</th>
                    <td>
                      <AnswerText id={id} question={question} value={replay.answers[id]} texts={texts} />{' '}
                      <LocalMark id={id} value={replay.answers[id]} />
                      {own.notes[id] === undefined ? null : (
                        <NoteText text={own.notes[id]}>
                          <b>{t('parts:own.notes')}:</b>{' '}
                        </NoteText>
                      )}
                    </td>
                    <td className="review-change">
                      <a
                        href={questionAddress(base, id, steps.review)}
                        aria-label={t('parts:review.changeName', { question: texts.ask(id, 'short') })}
                      >
                        {t('parts:review.change')}
                      </a>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      ))}
      {owner === null ? <NameField name={own.name} onName={onName} /> : null}
      <div className="buttons way-on">
        <button type="button" className="primary" onClick={onAdvice}>
          {t('review.toAdvice')}
        </button>
      </div>
      <Restart owner={owner} onRestart={onRestart} />
    </Page>
  );
}
