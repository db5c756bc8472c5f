import { useHagro } from '../context';
import type { Message } from '../model/adding';
import { useWords } from '../useWords';
import { BringMessage } from './BringMessage';

/** A list of what happened has no other identity than its place. */
const keyed = (told: readonly Message[]) => told.map((each, index) => ({ key: `${index} ${each.kind}`, told: each }));

/** The results of the last import. */
export function BringMessages() {
  const { t } = useWords();
  const { session, send } = useHagro();
  return (
    <div role="status">
      {session.told.length === 0 ? null : (
        <section className="told" aria-labelledby="toegevoegd">
          <h3 id="toegevoegd">{t('hagro.told.title')}</h3>
          <ul>
            {keyed(session.told).map(({ key, told }) => (
              <li key={key} className={`told-${told.kind}`}>
                <BringMessage told={told} />
              </li>
            ))}
          </ul>
          <button type="button" className="link" onClick={() => send({ type: 'read' })}>
            {t('hagro.told.close')}
          </button>
        </section>
      )}
    </div>
  );
}
