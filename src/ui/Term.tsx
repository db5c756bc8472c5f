/** A term of the field, explained. */
export interface TermText {
  readonly name: string;
  readonly definition: string;
  readonly source: string;
}

interface Props {
  readonly words: string;
  readonly open: boolean;
  /** The id of the explanation, which exists while it is open. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** A term within a sentence; pressing it opens or closes its explanation. */
export function TermButton({ words, open, controls, onToggle }: Props) {
  return (
    <button
      type="button"
      className="term"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      {words}
    </button>
  );
}
