import './apart.css';
import { useState } from 'react';
import type { Aside } from '../../storage/aside';
import { browserShelf } from '../../storage/shelf';
import type { Spec } from '../../storage/spec';
import { focusHeading } from '../../ui/focusHeading';
import { Page } from '../../ui/Page';
import { ApartItem } from './ApartItem';
import { useWords } from './useWords';

/** The page of what was set aside: to look at, save, put back or throw away. */
export function ApartRoute({ specs }: { readonly specs: readonly Spec[] }) {
  const { t } = useWords();
  const shelf = browserShelf();
  const [told, setTold] = useState<'done' | 'partlyDone' | 'failed' | null>(null);
  const [asides, setAsides] = useState(() => {
    for (const spec of specs) shelf.open(spec);
    return shelf.aside();
  });

  function throwAway(aside: Aside) {
    shelf.throwAway(aside);
    setAsides(shelf.aside());
    setTold(null);
  }

  function putBack(aside: Aside) {
    const isWhole = shelf.readable(aside) === 'whole';
    const isBack = shelf.putBack(aside);
    setTold(isBack ? (isWhole ? 'done' : 'partlyDone') : 'failed');
    setAsides(shelf.aside());
    // The button may be gone with its text.
    focusHeading();
  }

  return (
    <Page title={t('apart.title')}>
      <p className="lead">{t('apart.lead')}</p>
      <p role="status">{told === null ? null : t(`apart.${told}`)}</p>
      {asides.length === 0 ? <p>{t('apart.empty')}</p> : null}
      {asides.map((aside, index) => (
        <ApartItem
          key={aside.key}
          aside={aside}
          number={index + 1}
          readable={shelf.readable(aside)}
          onPutBack={() => putBack(aside)}
          onThrowAway={() => throwAway(aside)}
        />
      ))}
    </Page>
  );
}
