import { useState } from 'react';
import { saveJson } from '../../export/download';
import type { Aside } from '../../storage/aside';
import { useWords } from './useWords';

interface Props {
  readonly aside: Aside;
  readonly number: number;
  readonly isReadable: boolean;
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
export function ApartItem({ aside, number, isReadable, onPutBack, onThrowAway }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { name, text } = aside;
  const save = () => saveJson(text, `keuzehulp-apart-${name.replace(/[^\w-]/gu, '-')}.json`);
  return (
    <section>
      <h2>{t(`apart.${kindOf(name)}`, { number })}</h2>
      <details>
        <summary>{t('apart.look')}</summary>
        <pre className="apart-text">{text.slice(0, mostShown)}</pre>
      </details>
      <p>{isReadable ? t('apart.putBackNote') : t('apart.unreadable')}</p>
      <p className="buttons">
        {isReadable ? (
          <button type="button" className="secondary" onClick={onPutBack}>
            {t('apart.putBack')}
          </button>
        ) : null}
        <button type="button" className="secondary" onClick={save}>
          {t('apart.save')}
        </button>
        <button type="button" className="link" onClick={() => setAsking(true)}>
          {t('apart.throwAway')}
        </button>
      </p>
      {asking ? (
        <div className="notice" role="alert">
          <p>{t('apart.throwAsk')}</p>
          <button type="button" className="secondary" onClick={onThrowAway}>
            {t('apart.throwYes')}
          </button>{' '}
          <button type="button" className="link" onClick={() => setAsking(false)}>
            {t('apart.throwNo')}
          </button>
        </div>
      ) : null}
    </section>
  );
}
