import '../../ui/text-field.css';
import { fieldWords, inputId, required } from '../../local/fields';
import { type LocalField, longest } from '../../local/local';
import { FieldMessage } from '../../ui/FieldMessage';
import { useWords } from './useWords';

interface Props {
  readonly field: LocalField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

const types: Readonly<Partial<Record<LocalField, 'tel' | 'url'>>> = { 'contact.phone': 'tel', socialeKaart: 'url' };

/** One line of text to fill in, with its explanation and what is wrong with it. */
export function TextField({ field, value, error, onChange }: Props) {
  const { t } = useWords();
  const id = inputId(field);
  const described = [`${id}-uitleg`, error === undefined ? '' : `${id}-fout`].join(' ').trim();
  return (
    <div className="text-field">
      <label htmlFor={id}>
        {t(fieldWords[field].label)}{' '}
        {required.includes(field) ? null : <span className="optional">({t('question:walk.optional')})</span>}
      </label>
      <p id={`${id}-uitleg`} className="item-hint">
        {t(fieldWords[field].hint)}
      </p>
      <FieldMessage id={`${id}-fout`} message={error} />
      <input
        type="text"
        inputMode={types[field] ?? 'text'}
        autoComplete="off"
        id={id}
        value={value}
        maxLength={2 * longest[field]}
        aria-required={required.includes(field) ? true : undefined}
        aria-describedby={described}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
