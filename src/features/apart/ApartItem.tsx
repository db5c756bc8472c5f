import { saveJson } from '../../export/download';
import type { Aside } from '../../storage/aside';
import type { Readable } from '../../storage/shelf';
import { AskFirst } from '../../ui/AskFirst';
import { useWords } from './useWords';

interface Props {
  readonly aside: Aside;
  readonly number: number;
  readonly readable: Readable;
  readonly onPutBack: () => void;
  readonly onThrowAway: () => void;
}

/** As much as a screen can show without holding up the browser. */
const mostShown = 20_000;

const kindOf = (name: string) => {
  if (name.startsWith('hagro.')) return 'hagro';
  return name.startsWith('lokaal.') || name.startsWith('opstellen.') ? 'local' : 'walk';
};

/** One text that was set aside. */
export function ApartItem({ aside, number, readable, onPutBack, onThrowAway }: Props) {
  const { t } = useWords();
  const { name, text } = aside;
  const save = () => saveJson(text, `keuzehulp-apart-${name.replace(/[^\w-]/gu, '-')}.json`);
  return (
    <section>
      <h2>{t(`apart.${kindOf(name)}`, { number })}</h2>
      <details>
        <summary>{t('apart.look')}</summary>
        <pre className="apart-text">{text.slice(0, mostShown)}</pre>
      </details>
      <p>
        {readable === 'whole' ? null : t(`apart.${readable}`)}{' '}
        {readable === 'unreadable' ? null : t('apart.putBackNote')}
      </p>
      <AskFirst
        label={t('apart.throwAway')}
        question={t('apart.throwAsk')}
        yes={t('apart.throwYes')}
        onYes={onThrowAway}
        beside={
          <>
            {readable === 'unreadable' ? null : (
              <button type="button" className="secondary" onClick={onPutBack}>
                {t('apart.putBack')}
              </button>
            )}
            <button type="button" className="secondary" onClick={save}>
              {t('apart.save')}
            </button>
          </>
        }
      />
    </section>
  );
}
