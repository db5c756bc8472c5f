import { useEffect, useRef, useState } from 'react';
import type { Flow } from '../../content/flow';
import { whereTo } from '../../engine/replay';
import { addressIn, startAddress, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { navigate } from '../../route/route';
import { type Brought, broughtFile, fileStep } from '../../session/brought';
import type { Walk } from '../../session/useSession';
import { type CodeError, decode } from '../../share/codec';
import { nothingOwn } from '../../share/own';
import { Page } from '../../ui/Page';
import { OpenedScreen } from './OpenedScreen';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly code: string;
  readonly walk: Walk;
}

/** What a link or a file holds. */
function broughtIn(flow: Flow, code: string): Brought | { readonly error: CodeError | 'file' } {
  if (code === fileStep) return broughtFile(flow.id) ?? { error: 'file' };
  const found = decode(flow, code);
  if ('error' in found) return found;
  const { answers, started, lapsed, version } = found;
  const left = lapsed.map(({ at }) => at);
  return { answers, drafts: started, own: nothingOwn, left, older: version < flow.version, file: null };
}

/** Shows the answers in a link or a file; where nothing stands yet, they are opened at once. Says so when it cannot be opened. */
export function SharedRoute({ flow, code, walk: { session, send } }: Props) {
  const { t } = useWords();
  const { base } = useBase(flow);
  const brought = broughtIn(flow, code);
  const [isFree] = useState(session.replay.path.length === 0);
  const done = useRef(false);

  function take(from: Brought) {
    const { answers, drafts, own, left } = from;
    const { replay } = send({ type: 'opened', answers, drafts, own, left });
    navigate(addressIn(base, whereTo(replay) ?? steps.advice), { replace: true });
  }

  useEffect(() => {
    if ('error' in brought || !isFree || done.current) return;
    done.current = true;
    take(brought);
  });

  if ('error' in brought) {
    return (
      <Page title={t('take.badLink.title')}>
        <p className="help">{t(`take.badLink.${brought.error}`)}</p>
        <p>
          <a className="primary" href={startAddress}>
            {t('parts:notFound.toStart')}
          </a>
        </p>
      </Page>
    );
  }
  if (isFree) return null;
  return <OpenedScreen flow={flow} brought={brought} own={session} onTake={() => take(brought)} />;
}
