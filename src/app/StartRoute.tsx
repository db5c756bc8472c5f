import type { ReactNode } from 'react';
import type { Flow } from '../content/flow';
import { LocalStart } from '../features/local/LocalStart';
import { OpenFile } from '../features/start/OpenFile';
import { Start } from '../features/start/Start';
import { ByItself } from '../parts/ByItself';
import { addressIn, placeAddress, steps } from '../route/addresses';
import { navigate } from '../route/route';
import type { Walk } from '../session/useSession';

interface Props {
  readonly flow: Flow;
  readonly flows: readonly Flow[];
  readonly walk: Walk;
  /** The way to the other places. */
  readonly more: ReactNode;
}

/** The start page, which knows whether the user was under way. */
export function StartRoute({ flow, flows, walk: { session, send }, more }: Props) {
  const { path, current } = session.replay;
  const first = addressIn(placeAddress(flow), ...Object.keys(flow.questions).slice(0, 1));
  return (
    <Start
      first={first}
      more={more}
      open={
        <>
          <ByItself>
            <LocalStart flow={flow} />
          </ByItself>
          <OpenFile flow={flow} flows={flows} send={send} />
        </>
      }
      resume={
        path.length === 0
          ? null
          : { count: path.length, address: addressIn(placeAddress(flow), current ?? steps.review) }
      }
      onRestart={() => {
        send({ type: 'wiped' });
        navigate(first);
      }}
    />
  );
}
