import { useEffect, useRef, useState } from 'react';
import type { Flow } from '../../content/flow';
import { ByItself } from '../../parts/ByItself';
import { startAddress } from '../../route/addresses';
import { parseHash, useHash } from '../../route/route';
import { useWords } from '../useWords';
import { PlaceLinks } from './PlaceLinks';
import { SiteMark } from './SiteMark';

interface Props {
  readonly flows: readonly [Flow, ...Flow[]];
  /** Loads the texts that flows share; the bar stands without its places until they are there. */
  readonly load: () => Promise<void>;
}

/** The bar above a screen. On a small screen the places fold into a menu, which closes by itself once one is chosen. */
export function SiteBar({ flows, load }: Props) {
  const { t } = useWords();
  const hash = useHash();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = openAt === hash;

  useEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [isOpen]);

  return (
    <header className="site-header">
      <div className="site-bar">
        <a
          className="site-name"
          href={startAddress}
          aria-current={parseHash(hash).segments.length === 0 ? 'page' : undefined}
        >
          <SiteMark />
          {t('parts:product')}
        </a>
        <button
          ref={button}
          type="button"
          className="site-menu"
          aria-expanded={isOpen}
          aria-controls="plaatsen"
          onClick={() => setOpenAt(isOpen ? null : hash)}
        >
          {t('frame.menu')}
        </button>
        <nav id="plaatsen" className={isOpen ? 'site-places is-open' : 'site-places'} aria-label={t('frame.places')}>
          <ByItself isExtra>
            <PlaceLinks flows={flows} load={load} onChosen={() => setOpenAt(null)} />
          </ByItself>
        </nav>
      </div>
    </header>
  );
}
