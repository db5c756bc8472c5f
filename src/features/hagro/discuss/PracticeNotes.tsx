import { NoteText } from '../../../parts/NoteText';
import type { PracticeNote } from '../model/notes';
import { useWords } from '../useWords';

interface Props {
  readonly notes: readonly PracticeNote[];
  readonly nameOf: (practice: number) => string;
}

/** What practices wrote with a question, behind a line that says how many did. */
export function PracticeNotes({ notes, nameOf }: Props) {
  const { t } = useWords();
  if (notes.length === 0) return null;
  return (
    <details className="practice-notes">
      <summary>{t('hagro.discuss.notes', { count: notes.length })}</summary>
      {notes.map(({ practice, note }) => (
        <NoteText key={practice} text={note}>
          <b>{nameOf(practice)}:</b>{' '}
        </NoteText>
      ))}
    </details>
  );
}
