import { useEffect, useRef } from 'react';
import { useWords } from './useWords';

export interface FieldError {
  /** The id of the control to go to. */
  readonly field: string;
  readonly message: string;
}

interface Props {
  readonly errors: readonly FieldError[];
}

/**
 * All errors of a form at its top; it takes the focus when it appears, and each error leads to its field. Give it a
 * `key` per attempt, so that a second attempt moves the focus again.
 */
export function ErrorSummary({ errors }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('errors.title')}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <button type="button" className="link" onClick={() => document.getElementById(field)?.focus()}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
