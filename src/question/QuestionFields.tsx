import { byKind } from '../engine/answer';
import type { Question } from '../engine/question';
import { ChecklistField } from './ChecklistField';
import { ChoiceField } from './ChoiceField';
import type { FieldProps } from './fields';
import { NumbersField } from './NumbersField';

/** The fields of a question of any kind. */
export function QuestionFields({ question, ...field }: FieldProps<Question>) {
  return byKind(question, {
    single: (each) => <ChoiceField {...field} question={each} />,
    multi: (each) => <ChoiceField {...field} question={each} />,
    checklist: (each) => <ChecklistField {...field} question={each} />,
    numbers: (each) => <NumbersField {...field} question={each} />,
  });
}
