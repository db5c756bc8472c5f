import '../ui/text-field.css';
import './bring.css';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { useWords } from './useWords';

interface Props {
  readonly filesHint: string;
  readonly linksHint: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** Two ways to bring in answers: kept files, and links. */
export function BringFields({ filesHint, linksHint, onFiles, onText }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  }

  function add(event: FormEvent) {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    onText(text);
    setText('');
  }

  return (
    <>
      <label className="drop">
        <b>{t('bring.files.title')}</b>
        <span>{t('bring.files.label')}</span>
        <span className="item-hint">{filesHint}</span>
        <input type="file" multiple accept="application/json,.json" onChange={choose} />
      </label>
      <form onSubmit={add} noValidate>
        <label htmlFor="links">
          <b>{t('bring.links.title')}</b>
          <span>{t('bring.links.label')}</span>
        </label>
        <span className="item-hint" id="links-uitleg">
          {linksHint}
        </span>
        {missing ? (
          <p className="field-error" id="links-fout" role="alert">
            {t('bring.links.empty')}
          </p>
        ) : null}
        <div className="text-field">
          <textarea
            id="links"
            rows={3}
            value={text}
            aria-describedby={missing ? 'links-uitleg links-fout' : 'links-uitleg'}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <button type="submit" className="secondary">
          {t('bring.links.add')}
        </button>
      </form>
    </>
  );
}
