import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { fromTransition } from 'xstate';
import type { Flow } from '../../content/flow';
import { keptText } from '../../storage/texts';
import { fromHagroText, toHagroText } from './model/file';
import { emptyHagro, isEmpty } from './model/hagro';
import { type HagroEvent, type HagroSession, nextSession, startSession } from './model/session';

/** A hagro as screens get it. */
export interface HagroWalk {
  readonly session: HagroSession;
  readonly send: (event: HagroEvent) => void;
}

/** Reads a kept text; `whole` is false when something in it did not fit. */
function read(flow: Flow, text: string | null) {
  if (text === null) return { hagro: emptyHagro, whole: true };
  const found = fromHagroText(flow, text);
  if ('error' in found) return { hagro: emptyHagro, whole: false };
  return { hagro: found.hagro, whole: found.refused.length + found.lapsed.length === 0 };
}

function open(flow: Flow) {
  const place = keptText(`hagro.${flow.id}`);
  const text = place.recall();
  const { hagro, whole } = read(flow, text);
  // The original is set aside when something did not fit: the next change would overwrite it.
  if (!whole) keptText(`hagro.${flow.id}.apart`).keep(text);
  const logic = fromTransition(
    (session: HagroSession, event: HagroEvent) => nextSession(flow, session, event),
    startSession(hagro, !whole),
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
      const text = isEmpty(context.hagro) ? null : toHagroText(flow, context.hagro);
      if (!place.keep(text) && context.kept) actor.send({ type: 'notKept' });
    };
    const keeping = actor.subscribe(store);
    store(actor.getSnapshot());
    const stop = place.onElsewhere((text) => actor.send({ type: 'restored', hagro: read(flow, text).hagro }));
    return () => {
      keeping.unsubscribe();
      stop();
    };
  }, [actor, flow, place]);

  return { session, send: actor.send };
}
