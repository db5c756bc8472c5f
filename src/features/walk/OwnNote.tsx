import '../../ui/text-field.css';
import { useState } from 'react';
import { longestNote } from '../../share/own';
import { useWords } from './useWords';

interface Props {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** A note with a question for the practice's own meeting, folded until there is one. */
export function OwnNote({ note, onNote }: Props) {
  const { t } = useWords();
  const [isOpen] = useState(note !== '');
  return (
    <details className="why" open={isOpen} data-late="">
      <summary>{t('walk.note')}</summary>
      <div className="text-field">
        <p id="aantekening-uitleg" className="item-hint">
          {t('walk.noteHint')}
        </p>
        <textarea
          rows={3}
          value={note}
          maxLength={longestNote}
          aria-label={t('walk.note')}
          aria-describedby="aantekening-uitleg"
          onChange={(event) => onNote(event.target.value)}
        />
      </div>
    </details>
  );
}
