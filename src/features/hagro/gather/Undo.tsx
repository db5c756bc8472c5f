import { useEffect, useRef } from 'react';
import { NoticeBox } from '../../../ui/NoticeBox';
import { useHagro } from '../context';
import { useWords } from '../useWords';

/** The way back from what was just taken away. What had the focus is gone, so it takes it. */
export function Undo() {
  const { t } = useWords();
  const { send } = useHagro();
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
      </button>
    </NoticeBox>
  );
}
