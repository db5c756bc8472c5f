import type { Question } from '../engine/question';
import { ChecklistField } from './ChecklistField';
import { ChoiceField } from './ChoiceField';
import type { FieldProps } from './fields';
import { NumbersField } from './NumbersField';

/** The fields of a question of any kind. */
export function QuestionFields({ question, ...field }: FieldProps<Question>) {
  switch (question.kind) {
    case 'checklist':
      return <ChecklistField {...field} question={question} />;
    case 'numbers':
      return <NumbersField {...field} question={question} />;
    default:
      return <ChoiceField {...field} question={question} />;
  }
}
