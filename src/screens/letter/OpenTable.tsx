import { useTranslation } from 'react-i18next';
import type { OpenItem } from '../../engine/letter';
import { useLetter } from './context';

interface Props {
  readonly items: readonly OpenItem[];
  readonly caption: string;
}

/** What is still to be found out, and whom to ask. */
export function OpenTable({ items, caption }: Props) {
  const { t } = useTranslation();
  const { flow, texts } = useLetter();
  return (
    <table className="plain stacking">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('advice.question')}</th>
          <th scope="col">{t('advice.ask')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ answer, ask }) => {
          const [question = answer, item] = answer.split('.');
          return (
            <tr key={answer}>
              <th scope="row">
                {item === undefined ? texts.ask(question, 'title') : texts.ask(question, `items.${item}.label`)}{' '}
                <a
                  className="change"
                  href={`#/${flow.id}/${question}?terug=advies`}
                  aria-label={t('review.changeName', { question: texts.ask(question, 'short') })}
                >
                  {t('review.change')}
                </a>
              </th>
              <td data-label={t('advice.ask')}>{texts.say(ask)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
