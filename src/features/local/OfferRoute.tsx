import './local.css';
import { useContext } from 'react';
import type { Flow } from '../../content/flow';
import type { Replay } from '../../engine/replay';
import { LocalContext } from '../../local/context';
import { refusedWords } from '../../local/messages';
import { fromLocalCode } from '../../local/write';
import { addressIn, startAddress, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { navigate } from '../../route/route';
import { Page } from '../../ui/Page';
import { LocalOffer } from './LocalOffer';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly code: string;
  readonly replay: Replay;
}

/** Local information in a link; if the link cannot be opened, it says so and changes nothing. */
export function OfferRoute({ flow, code, replay }: Props) {
  const { t } = useWords();
  const { base } = useBase(flow);
  const { keep } = useContext(LocalContext);
  const found = fromLocalCode([flow], code);
  if ('error' in found) {
    return (
      <Page title={t('local.refused.title')}>
        <p className="help">
          {t(refusedWords[found.error])} {t('local:local.refused.nothing')}
        </p>
        <p>
          <a className="primary" href={startAddress}>
            {t('parts:notFound.toStart')}
          </a>
        </p>
      </Page>
    );
  }
  const { local } = found;

  function accept() {
    keep(local);
    navigate(addressIn(base, replay.current ?? steps.review));
  }

  return <LocalOffer flow={flow} local={local} onUse={accept} />;
}
