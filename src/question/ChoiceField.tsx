import { multiOf } from '../engine/answer';
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
  const several = multiOf(question);
  const limited = several !== null && several.max < several.options.length;
  return (
    <fieldset className="options" aria-describedby={error ? `${id}-fout` : undefined}>
      <legend className="visually-hidden">{texts.ask(id, 'title')}</legend>
      {several === null ? null : (
        <p className="options-note">
          {limited ? t('walk.chooseMax', { max: several.max }) : t('walk.chooseMany')}
          {limited ? ` ${t('walk.chosen', { count: Object.keys(draft).length })}.` : null}
        </p>
      )}
      <FieldMessage id={`${id}-fout`} message={error?.message} />
      {question.options.map((option) => (
        <div key={option}>
          {option === several?.exclusive ? <p className="options-or">{t('walk.or')}</p> : null}
          <Choice
            type={several === null ? 'radio' : 'checkbox'}
            id={controlId(id, option)}
            name={several === null ? id : controlId(id, option)}
            label={texts.ask(id, `options.${option}.label`)}
            hint={<RichText text={texts.ask(id, `options.${option}.hint`)} explain={texts.explain} />}
            checked={several === null ? draft[''] === option : option in draft}
            onChange={(on) => onDraft(several === null ? { '': option } : toggled(draft, option, on))}
          />
        </div>
      ))}
    </fieldset>
  );
}
