import { useEffect, useRef } from 'react';
import { NoticeBox } from '../../../ui/NoticeBox';
import { useHagro } from '../context';
import { useWords } from '../useWords';

/** Undoes a removal. Takes the focus, as the removed element had it. */
export function Undo() {
  const { t } = useWords();
  const { send, session } = useHagro();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.scrollIntoView({ block: 'center' });
    button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <NoticeBox>
      {t('hagro.gather.undo.text')}{' '}
      <button ref={button} type="button" className="link" onClick={() => send({ type: 'undone' })}>
        {t('hagro.gather.undo.button')}
      </button>{' '}
      {session.wiped ? (
        <button type="button" className="link" onClick={() => send({ type: 'settled' })}>
          {t('hagro.gather.undo.done')}
        </button>
      ) : null}
    </NoticeBox>
  );
}
