import { isAnswer } from '../engine/parse';
import './local.css';
import type { Question } from '../engine/question';
import { AnswerText } from '../parts/AnswerText';
import type { FlowTexts } from '../parts/texts';
import { type Draft, valueOf } from '../question/draft';
import { useDay, useLocal } from './context';
import { isSameAnswer } from './same';
import { useWords } from './useWords';

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
  const now = valueOf(question, draft);
  if (isAnswer(question, now) && isSameAnswer(now, given)) {
    return <p className="local-note">{t('local.filledIn', values)}</p>;
  }
  return (
    <div className="local-note">
      <p>{t('local.otherwise', values)}</p>
      <AnswerText id={id} question={question} value={given} texts={texts} />
    </div>
  );
}
