import type { Own } from '../../../share/own';
import { useHagro } from '../context';
import { useWords } from '../useWords';

interface Props {
  /** A practice that is there. */
  readonly of: number;
  /** The notes that the same answers came with the second time. */
  readonly notes: Own['notes'];
}

/** Offers a practice the notes that its answers came with later. */
export function TakeNotes({ of, notes }: Props) {
  const { t } = useWords();
  const { session, send, nameOf } = useHagro();
  const { notes: here = {} } = session.hagro.practices.find((practice) => practice.id === of) ?? {};
  if (Object.entries(notes).every(([question, note]) => here[question] === note)) return null;
  const take = () => send({ type: 'changed', id: of, change: { notes: { ...here, ...notes } } });
  return (
    <>
      {' '}
      <button type="button" className="link" onClick={take}>
        {t('hagro.told.takeNotes', { name: nameOf(of) })}
      </button>
    </>
  );
}
