import { useHagro } from '../context';
import { useWords } from '../useWords';

/** Which number is which practice. */
export function PracticeLegend() {
  const { t } = useWords();
  const { session, shortOf } = useHagro();
  return (
    <ul className="practice-legend" aria-label={t('hagro.overview.legend')}>
      {session.hagro.practices.map(({ id }) => (
        <li key={id}>
          <b>{id}</b> {shortOf(id)}
        </li>
      ))}
    </ul>
  );
}
