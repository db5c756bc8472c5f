import './new-version.css';
import { useWords } from '../useWords';
import { useUpdate } from './update';

/** Says that a newer version is ready. It starts when the reader asks for it, never under their hands. */
export function NewVersion() {
  const { t } = useWords();
  const renew = useUpdate();
  return (
    <div className="new-version" role="status">
      {renew === null ? null : (
        <p>
          {t('update.ready')}{' '}
          <button type="button" className="primary" onClick={renew}>
            {t('update.start')}
          </button>
        </p>
      )}
    </div>
  );
}
