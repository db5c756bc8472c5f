import './new-version.css';
import { useGiven, useKeeping } from '../../keeping/useKeeping';
import { useWords } from '../useWords';
import { useUpdate } from './update';

/** Says that a newer version is ready. It starts when the reader asks for it, never under their hands. */
export function NewVersion() {
  const { t } = useWords();
  const renew = useUpdate();
  const isKept = useKeeping() === 'kept';
  const isGiven = useGiven();
  return (
    <div className="new-version" role="status">
      {renew === null ? null : (
        <p>
          {t('update.ready')} {isGiven ? t(isKept ? 'update.stays' : 'update.goes') : null}{' '}
          <button type="button" className="primary" onClick={renew}>
            {t('update.start')}
          </button>
        </p>
      )}
    </div>
  );
}
