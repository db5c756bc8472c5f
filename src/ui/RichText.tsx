import { useId, useState } from 'react';
import { piecesOf } from '../words/marks';
import { TermButton, type TermText } from './Term';

interface Props {
  readonly text: string;
  readonly id?: string;
  readonly className?: string;
  /** The explanation of a term. */
  readonly explain: (term: string) => TermText;
}

/** A paragraph in which terms of the field can be opened; the explanation appears right below it. */
export function RichText({ text, id, className, explain }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const definition = useId();
  const term = open === null ? null : explain(open);
  return (
    <>
      <p id={id} className={className}>
        {piecesOf(text).map((piece) =>
          piece.term === null ? (
            piece.text
          ) : (
            <TermButton
              key={piece.term}
              words={piece.text}
              open={open === piece.term}
              controls={definition}
              onToggle={() => setOpen(open === piece.term ? null : piece.term)}
            />
          ),
        )}
      </p>
      {term === null ? null : (
        <p id={definition} className="definition">
          <b>{term.name}</b>: {term.definition} <span className="cite">({term.source})</span>
        </p>
      )}
    </>
  );
}
