import { useHagro } from '../context';
import { useWords } from '../useWords';

interface Props {
  /** The practice that was added. */
  readonly id: number;
  /** The one that was there. */
  readonly resembles: { readonly id: number; readonly differences: number };
}

/** Two practices that may be one, at two moments: which is newer, and what to do about it. */
export function Resembling({ id, resembles }: Props) {
  const { t } = useWords();
  const { session, send, nameOf } = useHagro();
  const savedOf = (practice: number) => session.hagro.practices.find((each) => each.id === practice)?.saved ?? null;
  const name = nameOf(resembles.id);
  const [mine, theirs] = [savedOf(id), savedOf(resembles.id)];
  const order = mine === null || theirs === null ? null : mine < theirs ? 'earlier' : 'later';
  return (
    <p>
      {t('hagro.told.resembles', { name, count: resembles.differences })}{' '}
      {order === null ? null : t(`hagro.told.${order}`, { name })}{' '}
      {order === 'earlier' ? (
        <button type="button" className="link" onClick={() => send({ type: 'removed', id })}>
          {t('hagro.told.drop')}
        </button>
      ) : (
        <button type="button" className="link" onClick={() => send({ type: 'superseded', id: resembles.id, by: id })}>
          {t('hagro.told.supersede', { name })}
        </button>
      )}
    </p>
  );
}
