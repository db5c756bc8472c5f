import { useState } from 'react';
import { startAddress } from '../route/addresses';
import { navigate } from '../route/route';
import { browserShelf } from '../storage/shelf';
import { useWords } from './useWords';

/** Wipes everything that this app keeps in the browser, once the user has said so twice. */
export function WipeAll() {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);

  function wipe() {
    browserShelf().wipeAll();
    setAsking(false);
    navigate(startAddress);
  }

  if (!asking) {
    return (
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {t('wipe.start')}
      </button>
    );
  }
  return (
    <div className="notice" role="alert">
      <p>{t('wipe.ask')}</p>
      <button type="button" className="secondary" onClick={wipe}>
        {t('wipe.yes')}
      </button>{' '}
      <button type="button" className="link" onClick={() => setAsking(false)}>
        {t('wipe.no')}
      </button>
    </div>
  );
}
