import { apartAddress } from '../route/addresses';
import { useWords } from './useWords';

/** The way to what was set aside, for where that is told. */
export function ApartLink() {
  const { t } = useWords();
  return <a href={apartAddress}>{t('toApart')}</a>;
}
