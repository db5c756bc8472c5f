import { BringFields } from '../../../parts/BringFields';
import { useHagro } from '../context';
import { mostPractices } from '../model/hagro';
import { useWords } from '../useWords';

/** Receives files and pasted links. */
export interface Bringing {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  /** Fill in a practice on the spot. */
  readonly onBegin: () => void;
}

/** Three ways to bring in answers: files, links, or walking the questions here. */
export function BringIn({ bringing: { onFiles, onText, onBegin } }: { readonly bringing: Bringing }) {
  const { t } = useWords();
  const { session } = useHagro();
  const full = session.hagro.practices.length >= mostPractices;
  return (
    <section aria-labelledby="toevoegen">
      <h2 id="toevoegen" className="visually-hidden">
        {t('hagro.gather.bring')}
      </h2>
      <div className="ways-in">
        <BringFields
          filesHint={t('hagro.gather.filesHint')}
          linksHint={t('parts:bring.links.hint')}
          onFiles={onFiles}
          onText={onText}
        />
        <div>
          <b>{t('hagro.gather.here.title')}</b>
          <p className="item-hint">
            {full ? t('hagro.gather.here.full', { most: mostPractices }) : t('hagro.gather.here.hint')}
          </p>
          {full ? null : (
            <button type="button" className="secondary" onClick={onBegin}>
              {t('hagro.gather.here.begin')}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
