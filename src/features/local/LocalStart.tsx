import { useContext } from 'react';
import type { Flow } from '../../content/flow';
import { LocalContext, useDay } from '../../local/context';
import { localAddress } from '../../local/write';
import { focusHeading } from '../../ui/focusHeading';
import { useWords } from './useWords';

/** On the start page: which local information is in use, if any. */
export function LocalStart({ flow }: { readonly flow: Flow }) {
  const { t } = useWords();
  const { local, remove } = useContext(LocalContext);
  const day = useDay();
  if (local === null) return null;

  function removed() {
    remove();
    focusHeading();
  }

  return (
    <div className="local-note">
      <p>{t('local.inUse', { municipality: local.municipality, date: day(local.made) })}</p>
      <p>
        <a href={localAddress(flow, local)}>{t('local.look')}</a>{' '}
        <button type="button" className="link" onClick={removed}>
          {t('local:local.remove')}
        </button>
      </p>
    </div>
  );
}
