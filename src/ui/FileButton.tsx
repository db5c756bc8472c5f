import './open-file.css';
import { type ChangeEvent, useId, useRef } from 'react';

interface Props {
  readonly label: string;
  /** Why the last file did not open; null when it did, and before there was one. */
  readonly refused: string | null;
  readonly onFile: (file: File) => void;
}

/** A button that opens a JSON file: the browser's own field says its words in another language. It says why one did not open. */
export function FileButton({ label, refused, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const message = useId();

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    // The same file can be chosen once more.
    event.target.value = '';
    if (file !== undefined) onFile(file);
  }

  return (
    <div className="open-file">
      <button
        type="button"
        className="secondary"
        aria-describedby={refused === null ? undefined : message}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input ref={input} type="file" hidden aria-label={label} accept="application/json,.json" onChange={choose} />
      {refused === null ? null : (
        <p className="field-error" id={message} role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
