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
  const { setAside, ...kept } = place.open();
  const logic = fromTransition(
    (session: HagroSession, event: HagroEvent) => nextSession(flow, session, event),
    startSession(kept, setAside),
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
      place.keep(context);
    };
    const keeping = actor.subscribe(store);
    store(actor.getSnapshot());
    const stop = place.onElsewhere((kept) => actor.send({ type: 'restored', ...kept }));
    return () => {
      keeping.unsubscribe();
      stop();
    };
  }, [actor, place]);

  return { session, send: actor.send };
}
