import { useEffect, useRef } from 'react';
import { PutBack } from '../../../keeping/PutBack';
import { useHagro } from '../context';
import { hasBefore } from '../model/session';

/** Puts back what was removed or wiped here. Takes the focus then, as what was pressed is gone. */
export function WayBack() {
  const { send, session } = useHagro();
  const { before, wiped } = session;
  const place = useRef<HTMLDivElement>(null);
  const known = useRef({ before, count: wiped.length });
  useEffect(() => {
    const isNew = (before !== null && before !== known.current.before) || wiped.length > known.current.count;
    if (isNew) place.current?.querySelector('button')?.focus();
    known.current = { before, count: wiped.length };
  }, [before, wiped]);
  return (
    <div ref={place}>
      <PutBack
        hasBefore={hasBefore(session)}
        onUndo={() => send({ type: 'undone' })}
        onDone={() => send({ type: 'settled' })}
      />
    </div>
  );
}
