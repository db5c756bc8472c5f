import { useHagro } from '../context';
import { useWords } from '../useWords';
import { PracticeRow } from './PracticeRow';

/** The practices: their names, progress and representatives. */
export function PracticeTable() {
  const { t } = useWords();
  const { flow, session, hidden, nameOf, send } = useHagro();
  const { practices, expected } = session.hagro;
  const count = practices.length;
  if (count === 0 && expected === null) return <p>{t('hagro.gather.practices.none')}</p>;
  const columns = ['name', 'state', 'speaker', 'mandate'] as const;
  return (
    <section aria-labelledby="praktijken">
      <h2 id="praktijken">
        {expected === null
          ? t('hagro.gather.practices.title', { count })
          : t('hagro.gather.practices.expected', { count, expected })}
      </h2>
      <table className="plain stacking practices">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`hagro.gather.practices.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('parts:review.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {practices.map((practice) => (
            <PracticeRow
              key={practice.id}
              flow={flow}
              practice={practice}
              name={nameOf(practice.id)}
              hidden={hidden}
              send={send}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
