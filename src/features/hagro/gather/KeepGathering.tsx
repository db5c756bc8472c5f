import { useState } from 'react';
import { useGroup } from '../context';
import { useWords } from '../useWords';

/** Ways to keep the gathering as a file, or to wipe it. */
export function KeepGathering({ onSave }: { readonly onSave: () => void }) {
  const { t } = useWords();
  const { send } = useGroup();
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <section aria-labelledby="bewaren">
      <h2 id="bewaren">{t('group.gather.keep.title')}</h2>
      <p>{t('group.gather.keep.text')}</p>
      <div className="buttons">
        <button
          type="button"
          className="secondary"
          onClick={() => {
            onSave();
            setSaved(true);
          }}
        >
          {t('group.gather.keep.save')}
        </button>
        <button type="button" className="link" onClick={() => setAsking(true)}>
          {t('group.gather.keep.wipe')}
        </button>
      </div>
      <p role="status">{saved ? t('group.gather.keep.saved') : null}</p>
      {asking ? (
        <div className="notice" role="alert">
          <p>{t('group.gather.keep.wipeAsk')}</p>
          <button type="button" className="secondary" onClick={() => send({ type: 'wiped' })}>
            {t('group.gather.keep.wipeYes')}
          </button>{' '}
          <button type="button" className="link" onClick={() => setAsking(false)}>
            {t('group.gather.keep.wipeNo')}
          </button>
        </div>
      ) : null}
    </section>
  );
}
