import '../../ui/address.css';
import { useTold } from '../../ui/useTold';
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
  const { told, attempt } = useTold<'explain.copied' | 'explain.copyThis'>();
  const [page = ''] = window.location.href.split('#');
  const address = `${page}${at}/${row}`;

  const copy = () => attempt(() => navigator.clipboard.writeText(address), 'explain.copied', 'explain.copyThis');

  return (
    <span className="row-link no-print">
      <button type="button" className="link" aria-label={`${t('explain.rowLink')}: ${title}`} onClick={copy}>
        {t('explain.rowLink')}
      </button>{' '}
      <span role="status">{told === null ? null : t(told)}</span>
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
