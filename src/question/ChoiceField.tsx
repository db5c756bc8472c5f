import type { Multi, Single } from '../engine/question';
import { Choice } from '../ui/Choice';
import { FieldMessage } from '../ui/FieldMessage';
import { RichText } from '../ui/RichText';
import { controlId, toggled } from './draft';
import type { FieldProps } from './fields';
import { useWords } from './useWords';

/** The options of a question with one answer, or with several. */
export function ChoiceField({ id, question, draft, onDraft, errors, texts }: FieldProps<Single | Multi>) {
  const { t } = useWords();
  const [error] = errors;
  const exclusive = question.kind === 'multi' ? question.exclusive : null;
  const limited = question.kind === 'multi' && question.max < question.options.length;
  return (
    <fieldset className="options" aria-describedby={error ? `${id}-fout` : undefined}>
      <legend className="visually-hidden">{texts.ask(id, 'title')}</legend>
      {question.kind === 'single' ? null : (
        <p className="options-note">
          {limited ? t('walk.chooseMax', { max: question.max }) : t('walk.chooseMany')}
          {limited ? ` ${t('walk.chosen', { count: Object.keys(draft).length })}.` : null}
        </p>
      )}
      <FieldMessage id={`${id}-fout`} message={error?.message} />
      {question.options.map((option) => (
        <div key={option}>
          {option === exclusive ? <p className="options-or">{t('walk.or')}</p> : null}
          <Choice
            type={question.kind === 'single' ? 'radio' : 'checkbox'}
            id={controlId(id, option)}
            name={question.kind === 'single' ? id : controlId(id, option)}
            label={texts.ask(id, `options.${option}.label`)}
            hint={<RichText text={texts.ask(id, `options.${option}.hint`)} explain={texts.explain} />}
            checked={question.kind === 'single' ? draft[''] === option : option in draft}
            onChange={(on) => onDraft(question.kind === 'single' ? { '': option } : toggled(draft, option, on))}
          />
        </div>
      ))}
    </fieldset>
  );
}
