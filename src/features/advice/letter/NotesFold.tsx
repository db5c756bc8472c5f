import { useContext } from 'react';
import { NoteText } from '../../../parts/NoteText';
import { OwnContext, useLetter } from '../context';
import { useWords } from '../useWords';
import { PartFold } from './PartFold';

/** What the practice wrote for its own meeting, by question; nothing when it wrote nothing. */
export function NotesFold() {
  const { t } = useWords();
  const { replay, texts } = useLetter();
  const { own } = useContext(OwnContext);
  const noted = replay.path.flatMap((id) => (own.notes[id] === undefined ? [] : [{ id, note: own.notes[id] }]));
  if (noted.length === 0) return null;
  return (
    <PartFold
      id="aantekeningen"
      title={t('parts:own.notes')}
      counts={t('advice.counts.notes', { count: noted.length })}
    >
      {noted.map(({ id, note }) => (
        <section key={id}>
          <h3>{texts.ask(id, 'short')}</h3>
          <NoteText text={note} />
        </section>
      ))}
    </PartFold>
  );
}
