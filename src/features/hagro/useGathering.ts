import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { fromTransition } from 'xstate';
import type { Flow } from '../../content/flow';
import { keptText } from '../../storage/texts';
import { fromGatheringText, toGatheringText } from './model/file';
import { emptyGathering, isEmpty } from './model/gathering';
import { type GroupEvent, type GroupSession, nextSession, startSession } from './model/session';

/** A gathering as screens get it. */
export interface Meeting {
  readonly session: GroupSession;
  readonly send: (event: GroupEvent) => void;
}

/** Reads a kept text; `whole` is false when something in it did not fit. */
function read(flow: Flow, text: string | null) {
  if (text === null) return { gathering: emptyGathering, whole: true };
  const found = fromGatheringText(flow, text);
  if ('error' in found) return { gathering: emptyGathering, whole: false };
  return { gathering: found.gathering, whole: found.refused.length + found.lapsed.length === 0 };
}

function open(flow: Flow) {
  const place = keptText(`hagro.${flow.id}`);
  const text = place.recall();
  const { gathering, whole } = read(flow, text);
  // What did not fit stands aside: the next change would overwrite it.
  if (!whole) keptText(`hagro.${flow.id}.apart`).keep(text);
  const logic = fromTransition(
    (session: GroupSession, event: GroupEvent) => nextSession(flow, session, event),
    startSession(gathering, !whole),
  );
  return { place, logic };
}

/** The gathering that the browser keeps for a flow, kept with every change and in step with other tabs. */
export function useGathering(flow: Flow): Meeting {
  const [{ place, logic }] = useState(() => open(flow));
  const actor = useActorRef(logic);
  const session = useSelector(actor, (snapshot) => snapshot.context);

  useEffect(() => {
    let keptRev = 0;
    const store = ({ context }: { context: GroupSession }) => {
      if (context.rev <= keptRev) return;
      keptRev = context.rev;
      const text = isEmpty(context.gathering) ? null : toGatheringText(flow, context.gathering);
      if (!place.keep(text) && context.kept) actor.send({ type: 'notKept' });
    };
    const keeping = actor.subscribe(store);
    store(actor.getSnapshot());
    const stop = place.onElsewhere((text) => actor.send({ type: 'restored', gathering: read(flow, text).gathering }));
    return () => {
      keeping.unsubscribe();
      stop();
    };
  }, [actor, flow, place]);

  return { session, send: actor.send };
}
