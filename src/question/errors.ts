import { byKind, nameKey, type Parts, partsOf } from '../engine/answer';
import { type Problem, problemsOf } from '../engine/parse';
import { type Question, statuses } from '../engine/question';
import type { FlowTexts } from '../parts/texts';
import type { FieldError } from '../ui/ErrorSummary';
import { controlId, type Draft, valueOf } from './draft';
import { useWords } from './useWords';

type Words = ReturnType<typeof useWords>['t'];

function fieldErrors(t: Words, id: string, question: Question, texts: FlowTexts) {
  const named = (of: Parts['of'], name: string) => texts.ask(id, nameKey(of, name));
  const other = t('errors.other');

  function message({ at, reason }: Problem): string {
    const part = at.replace('.', '');
    const item = named(partsOf(question).of, part);
    return byKind(question, {
      single: () => {
        if (reason === 'kind') return t('errors.single.kind');
        return reason === 'unknownOption' ? t('errors.single.unknownOption') : other;
      },
      multi: ({ max, exclusive }) => {
        if (reason === 'empty') return t('errors.multi.empty');
        if (reason === 'tooMany') return t('errors.multi.tooMany', { max });
        return reason === 'exclusive'
          ? t('errors.multi.exclusive', { option: named('options', exclusive ?? '') })
          : other;
      },
      checklist: () => (reason === 'choose' ? t('errors.checklist.choose', { item }) : other),
      numbers: ({ limits, notAbove }) => {
        if (reason === 'wholeNumber') return t('errors.numbers.wholeNumber', { item });
        if (reason === 'outOfRange') return t('errors.numbers.outOfRange', { item, ...limits[part] });
        if (reason !== 'notAbove') return other;
        return t('errors.numbers.notAbove', { item, other: named('fields', notAbove?.[1] ?? '') });
      },
    });
  }

  /** The control to lead to: the first option, the first status of an item, or a field. */
  function fieldOf({ at }: Problem): string {
    const { of, names } = partsOf(question);
    if (of === 'options') return controlId(id, names[0] ?? '');
    return controlId(id, at.replace('.', ''), of === 'items' ? statuses[0] : '');
  }

  return (draft: Draft): FieldError[] =>
    problemsOf(question, valueOf(question, draft)).map((problem) => ({
      field: fieldOf(problem),
      message: message(problem),
    }));
}

/** Turns the problems of drafts into messages at fields, question by question, in the language of the user. */
export function useErrorsOf(texts: FlowTexts) {
  const { t } = useWords();
  return (id: string, question: Question) => fieldErrors(t, id, question, texts);
}

/** Turns the problems of a draft into messages at fields, in the language of the user. */
export function useFieldErrors(id: string, question: Question, texts: FlowTexts) {
  return useErrorsOf(texts)(id, question);
}
