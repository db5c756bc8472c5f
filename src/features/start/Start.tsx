import './start.css';
import type { ReactNode } from 'react';
import { addressIn } from '../../route/addresses';
import { Page } from '../../ui/Page';
import { Doors, type Offer } from './Doors';
import { type Begun, Resume } from './Resume';
import { useWords } from './useWords';

interface Props {
  readonly offer: Offer;
  /** Null when nothing was answered yet. */
  readonly begun: Begun | null;
  readonly onRestart: () => void;
  /** Tells what can be put back, if anything. */
  readonly notice: ReactNode;
  /** A way to open what was kept. */
  readonly open: ReactNode;
  /** The way to the other places. */
  readonly more: ReactNode;
}

/** Where everybody comes in: on from where one was, or through one of three doors. */
export function Start({ offer, begun, onRestart, notice, open, more }: Props) {
  const { t } = useWords();
  return (
    <Page title={t('start.title')} className="start">
      {notice}
      {begun === null ? <p className="lead">{t('start.lead')}</p> : <Resume begun={begun} onRestart={onRestart} />}
      <Doors offer={offer} isBegun={begun !== null} />
      {open}
      <p className="start-data">
        {t('start.data')} <a href={addressIn('#', 'privacy')}>{t('start.dataMore')}</a>
      </p>
      {more}
    </Page>
  );
}
