import { type Problem, problemsOf } from '../engine/parse';
import { type Question, statuses } from '../engine/question';
import type { FlowTexts } from '../parts/texts';
import type { FieldError } from '../ui/ErrorSummary';
import { controlId, type Draft, valueOf } from './draft';
import { useWords } from './useWords';

type Words = ReturnType<typeof useWords>['t'];

function fieldErrors(t: Words, id: string, question: Question, texts: FlowTexts) {
  const named = (part: string) => texts.ask(id, part);

  function message({ at, reason }: Problem): string {
    const item = at.replace('.', '');
    switch (`${question.kind}.${reason}`) {
      case 'single.kind':
        return t('errors.single.kind');
      case 'single.unknownOption':
        return t('errors.single.unknownOption');
      case 'multi.empty':
        return t('errors.multi.empty');
      case 'multi.tooMany':
        return t('errors.multi.tooMany', { max: question.kind === 'multi' ? question.max : 0 });
      case 'multi.exclusive':
        return t('errors.multi.exclusive', {
          option: question.kind === 'multi' ? named(`options.${question.exclusive}.label`) : '',
        });
      case 'checklist.choose':
        return t('errors.checklist.choose', { item: named(`items.${item}.short`) });
      case 'numbers.wholeNumber':
        return t('errors.numbers.wholeNumber', { item: named(`fields.${item}.label`) });
      case 'numbers.outOfRange':
        return t('errors.numbers.outOfRange', {
          item: named(`fields.${item}.label`),
          ...(question.kind === 'numbers' ? question.limits[item] : {}),
        });
      case 'numbers.notAbove':
        return t('errors.numbers.notAbove', {
          item: named(`fields.${item}.label`),
          other: question.kind === 'numbers' ? named(`fields.${question.notAbove?.[1]}.label`) : '',
        });
      default:
        return t('errors.other');
    }
  }

  function fieldOf({ at }: Problem): string {
    if (question.kind === 'single' || question.kind === 'multi') return controlId(id, question.options[0] ?? '');
    return controlId(id, at.replace('.', ''), question.kind === 'checklist' ? statuses[0] : '');
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
