import { useContext } from 'react';
import type { Flow } from '../content/flow';
import { lengthsOf } from '../engine/lengths';
import { LocalStart } from '../features/local/LocalStart';
import { type Load, More } from '../features/start/More';
import { OpenFile } from '../features/start/OpenFile';
import { Start } from '../features/start/Start';
import { PutBack } from '../keeping/PutBack';
import { ByItself } from '../parts/ByItself';
import { LibraryContext } from '../parts/library';
import { useFlowTexts } from '../parts/texts';
import { addressIn, placeAddress, steps } from '../route/addresses';
import type { Walk } from '../session/useSession';

interface Props {
  readonly flow: Flow;
  readonly flows: readonly Flow[];
  readonly walk: Walk;
  readonly load: Load;
}

/** The start page, which knows whether the user was under way, and what the flows have to offer. */
export function StartRoute({ flow, flows, walk: { session, send }, load }: Props) {
  const { explanation } = useContext(LibraryContext);
  const texts = useFlowTexts(flow);
  const { path, current } = session.replay;
  const { shortest, longest, middle } = lengthsOf(flow, session.replay);
  const base = placeAddress(flow);
  const others = flows.filter(({ id }) => id !== flow.id);
  return (
    <Start
      offer={{
        walk: {
          first: addressIn(base, ...Object.keys(flow.questions).slice(0, 1)),
          paper: addressIn(base, steps.paper),
          time: texts.say('duration'),
        },
        hagro: flows.some(({ meeting }) => meeting !== undefined),
        explanation: explanation === undefined ? null : placeAddress(explanation),
        local: flows.some(({ local = [] }) => local.length > 0),
      }}
      begun={
        path.length === 0
          ? null
          : {
              count: path.length,
              total: middle,
              isCertain: shortest === longest,
              isWhole: current === null,
              address: addressIn(base, current ?? steps.advice),
            }
      }
      onRestart={() => send({ type: 'wiped' })}
      notice={
        <PutBack
          hasBefore={session.before.length > 0}
          onUndo={() => send({ type: 'undone' })}
          onDone={() => send({ type: 'settled' })}
        />
      }
      open={
        <>
          <ByItself>
            <LocalStart flow={flow} />
          </ByItself>
          <OpenFile flow={flow} flows={flows} />
        </>
      }
      more={others.length === 0 ? null : <More flows={others} load={load} />}
    />
  );
}
