import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useState } from 'react';
import type { FlowCore } from '../engine/flow';
import { browserPlace, type Recall, type WalkStore } from '../storage/keep';
import { takeAhead } from './ahead';
import { type Notice, type Session, type SessionEvent, sessionLogic } from './session';

/** A walk as screens get it. */
export interface Walk {
  readonly session: Session;
  /** Takes an event in; returns the walk as it is then, so that nobody has to replay it again. */
  readonly send: (event: SessionEvent) => Session;
}

/** The message about a walk that could not be read whole. */
function noticeOf({ left, apart }: Recall): Notice | null {
  if (left.length > 0) return { kind: 'left', left };
  if (apart === null) return null;
  return { kind: apart === 'all' ? 'setAside' : 'partAside' };
}

function readKept(flow: FlowCore, place: WalkStore, ahead: typeof takeAhead = () => []) {
  const found = place.open();
  const { kept } = found;
  return { place, logic: sessionLogic(flow, kept, noticeOf(found), ahead(flow, kept.answers)) };
}

const opening = new Map<string, ReturnType<typeof readKept>>();

/**
 * What the browser has kept of a flow. Reading tells what did not fit, once, and React may render more than once before
 * the walk is there: until then every render gets the same.
 */
function opened(flow: FlowCore) {
  const known = opening.get(flow.id) ?? readKept(flow, browserPlace(flow), takeAhead);
  opening.set(flow.id, known);
  return known;
}

/**
 * The walk of a flow, kept with every change and in step with other tabs.
 * @param elsewhere where it is kept when that is not the browser itself; another place needs another component
 */
export function useSession(flow: FlowCore, elsewhere?: WalkStore): Walk {
  const [{ place, logic }] = useState(() => (elsewhere === undefined ? opened(flow) : readKept(flow, elsewhere)));
  const actor = useActorRef(logic);
  const session = useSelector(actor, (snapshot) => snapshot.context);

  useEffect(() => {
    opening.delete(flow.id);
    let keptRev = 0;
    const store = ({ context }: { context: Session }) => {
      if (context.rev <= keptRev) return;
      keptRev = context.rev;
      place.keep(context);
    };
    const keeping = actor.subscribe(store);
    // A screen may have answered before this effect ran: a shared link does.
    store(actor.getSnapshot());
    const stop = place.onElsewhere((kept) => actor.send({ type: 'restored', kept }));
    return () => {
      keeping.unsubscribe();
      stop();
    };
  }, [actor, flow, place]);

  const send = useCallback(
    (event: SessionEvent) => {
      // A screen may send before this walk's own effect has run, as a shared link does: not started, it would only queue.
      actor.start();
      actor.send(event);
      return actor.getSnapshot().context;
    },
    [actor],
  );
  return { session, send };
}
