import { entriesOf, itemsOf } from '../engine/answer';
import { isAnswer } from '../engine/parse';
import './local.css';
import type { Question } from '../engine/question';
import { isSameAnswer } from '../engine/same';
import { AnswerText, narrowed } from '../parts/AnswerText';
import type { FlowTexts } from '../parts/texts';
import { type Draft, valueOf } from '../question/draft';
import { useDay, useLocal } from './context';
import { useWords } from './useWords';

const picked = (draft: Draft, items: readonly string[]): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([item]) => items.includes(item)));

interface Props {
  readonly id: string;
  readonly question: Question;
  /** The current contents of the fields. */
  readonly draft: Draft;
  readonly texts: FlowTexts;
}

/** On a question that the municipality filled in: says so, or what it filled in when the practice chose otherwise. */
export function LocalNote({ id, question, draft, texts }: Props) {
  const { t } = useWords();
  const local = useLocal();
  const day = useDay();
  const given = local?.answers[id];
  if (local === null || given === undefined) return null;
  const values = { municipality: local.municipality, date: day(local.made) };
  const items = itemsOf(question).filter((item) => entriesOf(given).has(item));
  const asked = narrowed(question, items);
  const now = valueOf(asked, items.length === 0 ? draft : picked(draft, items));
  const isSame = isAnswer(asked, now) && isSameAnswer(now, given);
  if (isSame && items.length === itemsOf(question).length) {
    return <p className="local-note">{t('local.filledIn', values)}</p>;
  }
  return (
    <div className="local-note">
      <p>{t(isSame ? 'local.filledIn' : 'local.otherwise', values)}</p>
      <AnswerText id={id} question={question} value={given} texts={texts} />
    </div>
  );
}
