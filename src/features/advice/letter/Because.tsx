import { entriesOf, itemsOf, partsIn, questionOf } from '../../../engine/answer';
import { groupBy } from '../../../engine/groupBy';
import { type Answer, type Question, type Status, statuses } from '../../../engine/question';
import type { AnswerRef } from '../../../engine/reads';
import { LocalMark } from '../../../local/LocalMark';
import { narrowed, useAnswerLines } from '../../../parts/AnswerText';
import { ChangeLink } from '../../../parts/ChangeLink';
import { questionAddress, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { useLetter } from '../context';
import { useWords } from '../useWords';

/** The status that three or more items of a checklist share; null when they differ. */
function sharedStatus(items: readonly string[], value: Answer | undefined): Status | null {
  const given = entriesOf(value);
  const status = statuses.find((known) => items.every((item) => given.get(item) === known));
  return items.length > 2 ? (status ?? null) : null;
}

/** The answers that made a rule fire, each with a way to change it. */
export function Because({ refs }: { readonly refs: readonly AnswerRef[] }) {
  const { t } = useWords();
  const { flow, replay, texts, decisive } = useLetter();
  const { base } = useBase(flow);
  const lines = useAnswerLines(texts);
  function sameStatus(question: Question, value: Answer | undefined): string | null {
    const status = sharedStatus(itemsOf(question), value);
    return status === null ? null : t('advice.allItems', { status: t(`parts:statusShort.${status}`) });
  }
  if (refs.length === 0) return null;
  return (
    <ul className="because">
      {[...groupBy(refs, questionOf)].flatMap(([id, ofQuestion]) => {
        const items = partsIn(ofQuestion);
        const question = flow.questions[id];
        if (question === undefined || !replay.path.includes(id)) return [];
        const shown = narrowed(question, items);
        const value = replay.answers[id];
        return (
          <li key={id}>
            <span className="because-question">{texts.ask(id, 'short')}:</span>{' '}
            {sameStatus(shown, value) ?? lines(id, shown, value).join(' · ')}{' '}
            <LocalMark id={id} value={value} items={itemsOf(shown)} />{' '}
            {ofQuestion.some((ref) => decisive.has(ref)) ? (
              <span className="decides">{t('whatIf.decides')}</span>
            ) : null}{' '}
            <ChangeLink href={questionAddress(base, id, steps.advice)} name={texts.ask(id, 'short')} />
          </li>
        );
      })}
    </ul>
  );
}
