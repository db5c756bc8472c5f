import { NoticeBox } from '../ui/NoticeBox';
import { useWords } from './useWords';

interface Props {
  readonly onUndo: () => void;
  readonly onDone: () => void;
}

/** What was wiped or replaced can be put back, until the user is done with it. */
export function PutBack({ onUndo, onDone }: Props) {
  const { t } = useWords();
  return (
    <NoticeBox>
      {t('before.text')}{' '}
      <button type="button" className="link" onClick={onUndo}>
        {t('before.undo')}
      </button>{' '}
      <button type="button" className="link" onClick={onDone}>
        {t('before.done')}
      </button>
    </NoticeBox>
  );
}
