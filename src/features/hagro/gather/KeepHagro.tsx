import { useState } from 'react';
import { useTold } from '../../../ui/useTold';
import { CountFold } from '../CountFold';
import { useHagro } from '../context';
import { useWords } from '../useWords';

/** Ways to keep the hagro as a file, or to wipe it. */
export function KeepHagro({ onSave }: { readonly onSave: () => void }) {
  const { t } = useWords();
  const { send } = useHagro();
  const [asking, setAsking] = useState(false);
  const { told, attempt } = useTold<'saved' | 'failed'>();
  return (
    <CountFold id="bewaren" title={t('hagro.gather.keep.title')} counts="">
      <p>{t('hagro.gather.keep.text')}</p>
      <div className="buttons">
        <button type="button" className="secondary" onClick={() => attempt(onSave, 'saved', 'failed')}>
          {t('hagro.gather.keep.save')}
        </button>
        <button type="button" className="link" onClick={() => setAsking(true)}>
          {t('hagro.gather.keep.wipe')}
        </button>
      </div>
      <p role="status">{told === null ? null : t(`parts:take.told.${told}`)}</p>
      {asking ? (
        <div className="notice" role="alert">
          <p>{t('hagro.gather.keep.wipeAsk')}</p>
          <button type="button" className="secondary" onClick={() => send({ type: 'wiped' })}>
            {t('hagro.gather.keep.wipeYes')}
          </button>{' '}
          <button type="button" className="link" onClick={() => setAsking(false)}>
            {t('hagro.gather.keep.wipeNo')}
          </button>
        </div>
      ) : null}
    </CountFold>
  );
}
