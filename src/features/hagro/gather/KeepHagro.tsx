import { AskFirst } from '../../../ui/AskFirst';
import { useTold } from '../../../ui/useTold';
import { CountFold } from '../CountFold';
import { useHagro } from '../context';
import { useWords } from '../useWords';

/** Ways to keep the hagro as a file, or to wipe it. */
export function KeepHagro({ onSave }: { readonly onSave: () => void }) {
  const { t } = useWords();
  const { send } = useHagro();
  const { told, attempt } = useTold<'saved' | 'failed'>();
  return (
    <CountFold id="bewaren" title={t('hagro.gather.keep.title')} counts="">
      <p>{t('hagro.gather.keep.text')}</p>
      <AskFirst
        label={t('hagro.gather.keep.wipe')}
        question={t('hagro.gather.keep.wipeAsk')}
        yes={t('hagro.gather.keep.wipeYes')}
        onYes={() => send({ type: 'wiped' })}
        beside={
          <button type="button" className="secondary" onClick={() => attempt(onSave, 'saved', 'failed')}>
            {t('hagro.gather.keep.save')}
          </button>
        }
      />
      <p role="status">{told === null ? null : t(`parts:take.told.${told}`)}</p>
    </CountFold>
  );
}
