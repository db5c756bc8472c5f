import './box.css';
import { useContext } from 'react';
import { focusHeading } from '../ui/focusHeading';
import { LocalContext, useDay } from './context';
import { LocalFacts } from './LocalFacts';
import { useWords } from './useWords';

/** The id of the box, as the address of the advice names it. */
const boxId = 'in-uw-gemeente';

/** The local information in a letter, clearly apart from the content of the keuzehulp. */
export function LocalBox() {
  const { t } = useWords();
  const { local, remove } = useContext(LocalContext);
  const day = useDay();
  if (local === null) return null;
  const { municipality, filledBy, made } = local;

  function removed() {
    remove();
    focusHeading();
  }

  return (
    <section className="local-box">
      <h2 id={boxId} tabIndex={-1}>
        {t('local.box')}
      </h2>
      <LocalFacts local={local} />
      <p className="local-origin">
        {t('local.origin', { municipality, filledBy, date: day(made) })} {t('local.notOurs')}
      </p>
      <button type="button" className="link no-print" onClick={removed}>
        {t('local.remove')}
      </button>
    </section>
  );
}
