import type { Flow } from '../../content/flow';
import { fieldWords, inputId } from '../../local/fields';
import { longest } from '../../local/local';
import { faultWords } from '../../local/messages';
import { narrowed } from '../../parts/AnswerText';
import { useFlowTexts } from '../../parts/texts';
import { useErrorsOf } from '../../question/errors';
import type { FieldError } from '../../ui/ErrorSummary';
import { faultsOf, isUntouched, type LocalForm } from './form';
import { useWords } from './useWords';

/** The errors of a form, in the order of the page: its texts, then its questions by id. */
export interface LocalErrors {
  readonly texts: readonly FieldError[];
  readonly questions: Readonly<Record<string, readonly FieldError[]>>;
  readonly all: readonly FieldError[];
}

/** Checks the form of local information, in the words of the user. A question, or an item of one, that was left open is never wrong. */
export function useLocalErrors(flow: Flow): (form: LocalForm) => LocalErrors {
  const { t } = useWords();
  const errorsOf = useErrorsOf(useFlowTexts(flow));
  return (form) => {
    const texts = faultsOf(form).map(({ field, fault }) => ({
      field: inputId(field),
      message: t(faultWords[fault], { field: t(fieldWords[field].label), max: longest[field] }),
    }));
    const questions = Object.fromEntries(
      Object.entries(flow.questions).map(([id, question]) => {
        const draft = form.drafts[id];
        const given = draft !== undefined && flow.local?.includes(id) === true && !isUntouched(draft);
        return [id, given ? errorsOf(id, narrowed(question, Object.keys(draft)))(draft) : []];
      }),
    );
    return { texts, questions, all: [...texts, ...Object.values(questions).flat()] };
  };
}
