import { type ChangeEvent, useRef } from 'react';

interface Props {
  readonly label: string;
  /** The id of the message about the last file, if there is one. */
  readonly describedBy: string | undefined;
  readonly onFile: (file: File) => void;
}

/** A button that opens a JSON file: the browser's own field says its words in another language. */
export function FileButton({ label, describedBy, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    // The same file can be chosen once more.
    event.target.value = '';
    if (file !== undefined) onFile(file);
  }

  return (
    <>
      <button type="button" className="secondary" aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" hidden aria-label={label} accept="application/json,.json" onChange={choose} />
    </>
  );
}
