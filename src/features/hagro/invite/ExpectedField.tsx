import { useState } from 'react';
import { useHagro } from '../context';
import { useWords } from '../useWords';

/** How many practices are to come in, or nothing. */
export function ExpectedField({ most }: { readonly most: number }) {
  const { t } = useWords();
  const { session, send } = useHagro();
  const { expected } = session.hagro;
  const [typed, setTyped] = useState(expected === null ? '' : String(expected));
  const trimmed = typed.trim();
  const count = /^\d{1,2}$/u.test(trimmed) ? Number(trimmed) : Number.NaN;
  const sound = trimmed === '' || (count >= 1 && count <= most);
  return (
    <div className="text-field">
      <label htmlFor="verwacht">{t('hagro.invite.settings.expected')}</label>
      <p className="item-hint" id="verwacht-uitleg">
        {t('hagro.invite.settings.expectedHint', { most })}
      </p>
      {sound ? null : (
        <p className="field-error" id="verwacht-fout" role="alert">
          {t('hagro.invite.settings.expectedError', { most })}
        </p>
      )}
      <input
        id="verwacht"
        className="short-field"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={sound ? undefined : true}
        aria-describedby={sound ? 'verwacht-uitleg' : 'verwacht-uitleg verwacht-fout'}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (sound) send({ type: 'set', change: { expected: trimmed === '' ? null : count } });
        }}
      />
    </div>
  );
}
