import type { Question } from '../../engine/question';
import type { FlowTexts } from '../../parts/texts';
import type { Draft } from '../../question/draft';
import { QuestionFields } from '../../question/QuestionFields';
import type { FieldError } from '../../ui/ErrorSummary';
import { RichText } from '../../ui/RichText';
import { isUntouched } from './form';
import { useWords } from './useWords';

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly draft: Draft;
  readonly errors: readonly FieldError[];
  readonly texts: FlowTexts;
  readonly onDraft: (draft: Draft) => void;
}

/** A question of the flow for all practices at once; it can be left, or made, open. */
export function LocalQuestion({ id, question, draft, errors, texts, onDraft }: Props) {
  const { t } = useWords();
  return (
    <section className="local-question">
      <h3>{texts.ask(id, 'title')}</h3>
      <RichText className="item-hint" text={texts.ask(id, 'help')} explain={texts.explain} />
      <QuestionFields id={id} question={question} draft={draft} onDraft={onDraft} errors={errors} texts={texts} />
      {isUntouched(draft) ? null : (
        <button type="button" className="link" onClick={() => onDraft({})}>
          {t('local.clear')}
          <span className="visually-hidden">: {texts.ask(id, 'short')}</span>
        </button>
      )}
    </section>
  );
}
