import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { fromTransition } from 'xstate';
import type { Flow } from '../../content/flow';
import { hagroStore } from './hagroStore';
import { type HagroEvent, type HagroSession, nextSession, startSession } from './model/session';

/** A hagro as screens get it. */
export interface HagroWalk {
  readonly session: HagroSession;
  readonly send: (event: HagroEvent) => void;
}

function open(flow: Flow) {
  const place = hagroStore(flow);
  const { hagro, setAside, before } = place.open();
  const logic = fromTransition(
    (session: HagroSession, event: HagroEvent) => nextSession(flow, session, event),
    startSession(hagro, setAside, before),
  );
  return { place, logic };
}

/** The hagro that the browser keeps for a flow, kept with every change and in step with other tabs. */
export function useKeptHagro(flow: Flow): HagroWalk {
  const [{ place, logic }] = useState(() => open(flow));
  const actor = useActorRef(logic);
  const session = useSelector(actor, (snapshot) => snapshot.context);

  useEffect(() => {
    let keptRev = 0;
    const store = ({ context }: { context: HagroSession }) => {
      if (context.rev <= keptRev) return;
      keptRev = context.rev;
      place.keep(context.hagro, context.wiped ? context.before : null);
    };
    const keeping = actor.subscribe(store);
    store(actor.getSnapshot());
    const stop = place.onElsewhere((hagro) => actor.send({ type: 'restored', hagro }));
    return () => {
      keeping.unsubscribe();
      stop();
    };
  }, [actor, place]);

  return { session, send: actor.send };
}
