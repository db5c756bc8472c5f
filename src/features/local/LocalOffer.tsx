import { useContext } from 'react';
import type { Flow } from '../../content/flow';
import { LocalContext, useDay } from '../../local/context';
import { LocalFacts } from '../../local/LocalFacts';
import type { Local } from '../../local/local';
import { AnswerText } from '../../parts/AnswerText';
import { useFlowTexts } from '../../parts/texts';
import { startAddress } from '../../route/addresses';
import { Page } from '../../ui/Page';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly local: Local;
  readonly onUse: () => void;
}

/**
 * Local information that came in, before it is used: anybody can make one that says it comes from a municipality, so
 * the practice sees all of it and decides.
 */
export function LocalOffer({ flow, local, onUse }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const day = useDay();
  const inUse = useContext(LocalContext).local;
  const { municipality, filledBy, made } = local;
  const answered = Object.entries(flow.questions).filter(([id]) => Object.hasOwn(local.answers, id));
  return (
    <Page title={t('local.offer.title', { municipality })}>
      <p className="lead">{t('local:local.origin', { municipality, filledBy, date: day(made) })}</p>
      <p>
        {t('local:local.notOurs')} {t('local.offer.check')}
      </p>
      <LocalFacts local={local} />
      {answered.length === 0 ? null : (
        <section>
          <h2>{t('local.offer.answers')}</h2>
          <p className="help">{t('local.offer.answersText')}</p>
          <table className="review">
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('parts:advice.question')}</th>
                <th scope="col">{t('local.offer.answer')}</th>
              </tr>
            </thead>
            <tbody>
              {answered.map(([id, question]) => (
                <tr key={id}>
                  <th scope="row">{texts.ask(id, 'short')}</th>
                  <td>
                    <AnswerText id={id} question={question} value={local.answers[id]} texts={texts} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {inUse === null ? null : (
        <p className="notice">
          {t('local.offer.replaces', { municipality: inUse.municipality, date: day(inUse.made) })}
        </p>
      )}
      <div className="buttons">
        <button type="button" className="primary" onClick={onUse}>
          {t('local.offer.use')}
        </button>
        <a className="secondary" href={startAddress}>
          {t('local.offer.leave')}
        </a>
      </div>
    </Page>
  );
}
