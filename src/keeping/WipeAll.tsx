import { startAddress } from '../route/addresses';
import { navigate } from '../route/route';
import { browserShelf } from '../storage/shelf';
import { AskFirst } from '../ui/AskFirst';
import { useWords } from './useWords';

function wipe() {
  browserShelf().wipeAll();
  navigate(startAddress);
}

/** Wipes everything that this app keeps in the browser, once the user has said so twice. */
export function WipeAll() {
  const { t } = useWords();
  return <AskFirst label={t('wipe.start')} question={t('wipe.ask')} yes={t('wipe.yes')} onYes={wipe} />;
}
