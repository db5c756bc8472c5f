import { useEffect, useRef } from 'react';
import { PutBack } from '../../../keeping/PutBack';
import { useHagro } from '../context';

/** Puts back what was removed or wiped here. Takes the focus then, as what was pressed is gone. */
export function WayBack() {
  const { send, session } = useHagro();
  const { before } = session;
  const place = useRef<HTMLDivElement>(null);
  const known = useRef(before);
  useEffect(() => {
    if (before !== null && before !== known.current) place.current?.querySelector('button')?.focus();
    known.current = before;
  }, [before]);
  return (
    <div ref={place}>
      <PutBack before={before} onUndo={() => send({ type: 'undone' })} onDone={() => send({ type: 'settled' })} />
    </div>
  );
}
