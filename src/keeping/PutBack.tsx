import { focusHeading } from '../ui/focusHeading';
import { NoticeBox } from '../ui/NoticeBox';
import { useWords } from './useWords';

interface Props {
  /** Whether there is anything to put back. */
  readonly hasBefore: boolean;
  readonly onUndo: () => void;
  readonly onDone: () => void;
}

/** Does what a button asks that is gone afterwards. */
const pressed = (act: () => void) => () => {
  act();
  focusHeading();
};

/** What was wiped, removed or replaced can be put back, until the user is done with it. */
export function PutBack({ hasBefore, onUndo, onDone }: Props) {
  const { t } = useWords();
  return (
    <NoticeBox>
      {hasBefore ? (
        <>
          {t('before.text')}{' '}
          <button type="button" className="link" onClick={pressed(onUndo)}>
            {t('before.undo')}
          </button>{' '}
          <button type="button" className="link" onClick={pressed(onDone)}>
            {t('before.done')}
          </button>
        </>
      ) : null}
    </NoticeBox>
  );
}
