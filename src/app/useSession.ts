import { useActor } from '@xstate/react';
import { useEffect, useRef, useState } from 'react';
import type { Flow } from '../engine/flow';
import { browserStorage, keep, onOtherTab, recall } from '../storage/keep';
import { type Session, type SessionEvent, sessionLogic } from './session';

function opened(flow: Flow) {
  const { storage, lasting } = browserStorage();
  const { kept, setAside } = recall(flow, storage);
  const rev = kept?.rev ?? 0;
  return { storage, lasting, rev, logic: sessionLogic(flow, kept?.answers ?? {}, rev, setAside) };
}

/** The walk of a flow, kept in the browser and in step with other tabs. `lasting` is false when only this page keeps it. */
export function useSession(flow: Flow): {
  session: Session;
  send: (event: SessionEvent) => void;
  lasting: boolean;
} {
  const [start] = useState(() => opened(flow));
  const [snapshot, send] = useActor(start.logic);
  const session = snapshot.context;
  const keptRev = useRef(start.rev);

  useEffect(() => {
    if (session.rev <= keptRev.current) return;
    keptRev.current = session.rev;
    if (!keep(flow, session, start.storage)) send({ type: 'notKept' });
  }, [flow, session, start, send]);

  useEffect(
    () =>
      onOtherTab(flow, (kept) => {
        keptRev.current = kept?.rev ?? keptRev.current;
        send({ type: 'restored', answers: kept?.answers ?? {}, rev: keptRev.current });
      }),
    [flow, send],
  );

  return { session, send, lasting: start.lasting && session.kept };
}
