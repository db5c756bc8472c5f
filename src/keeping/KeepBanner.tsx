import './keeping.css';
import { saveJson } from '../export/download';
import { browserShelf } from '../storage/shelf';
import { useKeeping, useSavable } from './useKeeping';
import { useWords } from './useWords';

/** Hands out everything that this page holds, each as the file that opens it again. */
function saveAll() {
  for (const { name, text } of browserShelf().files(new Date())) saveJson(text, name);
}

/**
 * Says on every screen when this browser does not keep what is given; empty while it does. It stands in the page all the
 * time, so that what comes into it is announced.
 */
export function KeepBanner() {
  const { t } = useWords();
  const keeping = useKeeping();
  const isSavable = useSavable();
  return (
    <div className="keep-banner no-print" role="status">
      {keeping === 'kept' ? null : (
        <p>
          {t(`banner.${keeping}`)}{' '}
          {isSavable ? (
            <button type="button" className="link" onClick={saveAll}>
              {t('banner.save')}
            </button>
          ) : null}{' '}
          {keeping === 'newer' ? (
            <button type="button" className="link" onClick={() => window.location.reload()}>
              {t('banner.reload')}
            </button>
          ) : null}
        </p>
      )}
    </div>
  );
}
