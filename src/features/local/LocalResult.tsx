import '../../ui/address.css';
import { useEffect, useRef } from 'react';
import { focusHeading } from '../../ui/focusHeading';
import { useTold } from '../../ui/useTold';
import { useWords } from './useWords';

interface Props {
  /** The full address that offers the local information to a practice. */
  readonly address: string;
  readonly onSave: () => void;
}

/** The link and the file that a municipality sends its practices. Takes the focus when it appears. */
export function LocalResult({ address, onSave }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { told, attempt } = useTold<
    'parts:take.told.saved' | 'parts:take.told.copied' | 'local.result.notCopied' | 'parts:take.told.failed'
  >();
  useEffect(() => focusHeading(heading.current), []);

  const copy = () =>
    attempt(() => navigator.clipboard.writeText(address), 'parts:take.told.copied', 'local.result.notCopied');
  const save = () => attempt(onSave, 'parts:take.told.saved', 'parts:take.told.failed');

  return (
    <section className="local-result">
      <h2 ref={heading} tabIndex={-1}>
        {t('local.result.title')}
      </h2>
      <p>{t('local.result.text')}</p>
      <label htmlFor="lokaal-link">{t('local.result.address')}</label>
      <input className="address" id="lokaal-link" readOnly value={address} onFocus={(event) => event.target.select()} />
      <div className="buttons">
        <button type="button" className="primary" onClick={copy}>
          {t('parts:take.link')}
        </button>
        <button type="button" className="secondary" onClick={save}>
          {t('local.result.save')}
        </button>
        <a className="secondary" href={address}>
          {t('local.result.view')}
        </a>
      </div>
      <p role="status">{told === null ? null : t(told)}</p>
    </section>
  );
}
