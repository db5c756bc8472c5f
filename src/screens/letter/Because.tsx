import { useTranslation } from 'react-i18next';
import { groupBy } from '../../engine/group';
import type { Question } from '../../engine/question';
import type { AnswerRef } from '../../engine/reads';
import { useAnswerLines } from '../Answer';
import { useLetter } from './context';

function onlyItems(question: Question, value: unknown, items: readonly string[]) {
  if (question.kind !== 'checklist') return { question, value };
  return { question: { ...question, items: question.items.filter((item) => items.includes(item)) }, value };
}

/** The answers that made a rule fire, each with a way to change it. */
export function Because({ refs }: { readonly refs: readonly AnswerRef[] }) {
  const { t } = useTranslation();
  const { flow, replay, texts, decisive } = useLetter();
  const lines = useAnswerLines(texts);
  return (
    <ul className="because">
      {[...groupBy(refs, (ref) => ref.split('.')[0] ?? ref)].flatMap(([id, ofQuestion]) => {
        const items = ofQuestion.map((ref) => ref.slice(id.length + 1));
        const question = flow.questions[id];
        if (question === undefined || !replay.path.includes(id)) return [];
        const shown = onlyItems(question, replay.answers[id], items);
        return (
          <li key={id}>
            <span className="because-question">{texts.ask(id, 'short')}:</span>{' '}
            {lines(id, shown.question, shown.value).join(' · ')}{' '}
            {ofQuestion.some((ref) => decisive.has(ref)) ? (
              <span className="decides">{t('whatIf.decides')}</span>
            ) : null}{' '}
            <a
              className="change"
              href={`#/${flow.id}/${id}?terug=advies`}
              aria-label={t('review.changeName', { question: texts.ask(id, 'short') })}
            >
              {t('review.change')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
