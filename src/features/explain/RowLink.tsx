import '../../ui/address.css';
import { useState } from 'react';
import { useExplanation } from './context';
import { useWords } from './useWords';

interface Props {
  readonly row: string;
  readonly title: string;
}

/** Copies the address of a row and shows it, so that it can be copied by hand where the browser does not allow it. */
export function RowLink({ row, title }: Props) {
  const { t } = useWords();
  const { at } = useExplanation();
  const [told, setTold] = useState<'copied' | 'shown' | null>(null);
  const [page = ''] = window.location.href.split('#');
  const address = `${page}${at}/${row}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setTold('copied');
    } catch {
      setTold('shown');
    }
  }

  return (
    <span className="row-link no-print">
      <button type="button" className="link" aria-label={`${t('explain.rowLink')}: ${title}`} onClick={copy}>
        {t('explain.rowLink')}
      </button>{' '}
      <span role="status">{told === null ? null : t(told === 'copied' ? 'explain.copied' : 'explain.copyThis')}</span>
      {told === null ? null : (
        <input
          className="address"
          readOnly
          aria-label={t('explain.rowAddress', { title })}
          value={address}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}
