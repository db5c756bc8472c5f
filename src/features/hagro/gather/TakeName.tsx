import { useHagro } from '../context';
import { useWords } from '../useWords';

interface Props {
  /** A practice that is there. */
  readonly of: number;
  /** The name that the same answers came with the second time. */
  readonly name: string;
}

/** Offers a practice without a name the name that its answers came with later. */
export function TakeName({ of, name }: Props) {
  const { t } = useWords();
  const { session, send, nameOf } = useHagro();
  const isNameless = session.hagro.practices.some((practice) => practice.id === of && practice.name === '');
  if (!isNameless || name === '') return null;
  return (
    <>
      {' '}
      <button type="button" className="link" onClick={() => send({ type: 'changed', id: of, change: { name } })}>
        {t('hagro.told.takeName', { practice: nameOf(of), name })}
      </button>
    </>
  );
}
