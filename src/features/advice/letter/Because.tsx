import { groupBy } from '../../../engine/groupBy';
import { type Question, type Status, statuses } from '../../../engine/question';
import type { AnswerRef } from '../../../engine/reads';
import { LocalMark } from '../../../local/LocalMark';
import { narrowed, useAnswerLines } from '../../../parts/Answer';
import { useBase } from '../../../route/base';
import { useLetter } from '../context';
import { useWords } from '../useWords';

/** The status that three or more items of a checklist share; null when they differ. */
function sharedStatus(items: readonly string[], value: unknown): Status | null {
  const given = new Map(Object.entries(Object(value)));
  const status = statuses.find((known) => items.every((item) => given.get(item) === known));
  return items.length > 2 ? (status ?? null) : null;
}

/** The answers that made a rule fire, each with a way to change it. */
export function Because({ refs }: { readonly refs: readonly AnswerRef[] }) {
  const { t } = useWords();
  const { flow, replay, texts, decisive } = useLetter();
  const { base } = useBase(flow);
  const lines = useAnswerLines(texts);
  function sameStatus(question: Question, value: unknown): string | null {
    const status = question.kind === 'checklist' ? sharedStatus(question.items, value) : null;
    return status === null ? null : t('advice.allItems', { status: t(`parts:statusShort.${status}`) });
  }
  return (
    <ul className="because">
      {[...groupBy(refs, (ref) => ref.split('.')[0] ?? ref)].flatMap(([id, ofQuestion]) => {
        const items = ofQuestion.map((ref) => ref.slice(id.length + 1));
        const question = flow.questions[id];
        if (question === undefined || !replay.path.includes(id)) return [];
        const shown = narrowed(question, items);
        const value = replay.answers[id];
        return (
          <li key={id}>
            <span className="because-question">{texts.ask(id, 'short')}:</span>{' '}
            {sameStatus(shown, value) ?? lines(id, shown, value).join(' · ')}{' '}
            <LocalMark id={id} value={value} items={question.kind === 'checklist' ? items : []} />{' '}
            {ofQuestion.some((ref) => decisive.has(ref)) ? (
              <span className="decides">{t('whatIf.decides')}</span>
            ) : null}{' '}
            <a
              className="change"
              href={`${base}/${id}?terug=advies`}
              aria-label={t('parts:review.changeName', { question: texts.ask(id, 'short') })}
            >
              {t('parts:review.change')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
