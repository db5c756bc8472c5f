import type { Numbers } from '../engine/question';
import { FieldMessage } from '../ui/FieldMessage';
import { RichText } from '../ui/RichText';
import { controlId } from './draft';
import { errorAt, type FieldProps } from './fields';
import { useWords } from './useWords';

/** Fields for whole numbers; each may stay empty. */
export function NumbersField({ id, question, draft, onDraft, errors, texts }: FieldProps<Numbers>) {
  const { t } = useWords();
  return question.fields.map((field) => {
    const control = controlId(id, field);
    const error = errorAt(errors, control);
    const described = [`${control}-uitleg`, error === undefined ? '' : `${control}-fout`].join(' ').trim();
    return (
      <div key={field} className="number">
        <label htmlFor={control}>
          {texts.ask(id, `fields.${field}.label`)} <span className="optional">({t('walk.optional')})</span>
        </label>
        <div id={`${control}-uitleg`} className="item-hint">
          <RichText text={texts.ask(id, `fields.${field}.hint`)} explain={texts.explain} />
        </div>
        <FieldMessage id={`${control}-fout`} message={error} />
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          id={control}
          value={draft[field] ?? ''}
          aria-describedby={described}
          aria-invalid={error === undefined ? undefined : true}
          onChange={(event) => onDraft({ ...draft, [field]: event.target.value })}
        />
      </div>
    );
  });
}
