import { useEffect, useRef } from 'react';
import type { Flow } from '../../content/flow';
import { whereTo } from '../../engine/replay';
import { addressIn, startAddress, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { navigate } from '../../route/route';
import type { Walk } from '../../session/useSession';
import { decode } from '../../share/codec';
import { Page } from '../../ui/Page';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly code: string;
  readonly send: Walk['send'];
}

/** Opens the answers in a link; earlier answers can be put back. If the link cannot be opened, it says so. */
export function SharedRoute({ flow, code, send }: Props) {
  const { t } = useWords();
  const { base } = useBase(flow);
  const result = decode(flow, code);
  const opened = useRef(false);

  useEffect(() => {
    if ('error' in result || opened.current) return;
    opened.current = true;
    const { replay } = send({
      type: 'opened',
      answers: result.answers,
      drafts: result.started,
      left: result.lapsed.map(({ at }) => at),
    });
    navigate(addressIn(base, whereTo(replay) ?? steps.advice), { replace: true });
  }, [base, result, send]);

  if (!('error' in result)) return null;
  return (
    <Page title={t('take.badLink.title')}>
      <p className="help">{t(`take.badLink.${result.error}`)}</p>
      <p>
        <a className="primary" href={startAddress}>
          {t('parts:notFound.toStart')}
        </a>
      </p>
    </Page>
  );
}
