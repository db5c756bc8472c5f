import './frame.css';
import type { ReactNode } from 'react';
import type { Flow } from '../../content/flow';
import { KeepBanner } from '../../keeping/KeepBanner';
import { focusHeading } from '../../ui/focusHeading';
import { NewVersion } from '../offline/NewVersion';
import { useWords } from '../useWords';
import { SiteBar } from './SiteBar';
import { SiteFooter } from './SiteFooter';

interface Props {
  readonly flows: readonly [Flow, ...Flow[]];
  /** Loads the texts that flows share. */
  readonly load: () => Promise<void>;
  readonly children: ReactNode;
}

/** The header and footer around a screen; one that a projector shows hides them. */
export function Frame({ flows, load, children }: Props) {
  const { t } = useWords();
  return (
    <>
      <a
        className="skip"
        href="#inhoud"
        onClick={(event) => {
          // The hash is the address of the screen, so the link moves the focus itself.
          event.preventDefault();
          focusHeading();
        }}
      >
        {t('skip')}
      </a>
      <SiteBar flows={flows} load={load} />
      <NewVersion />
      <KeepBanner />
      {children}
      <SiteFooter />
    </>
  );
}
