import { hagroAddress } from '../route/addresses';
import { useWords } from './useWords';

/** The way to a hagro of practices. */
export function HagroLink() {
  const { t } = useWords();
  return (
    <p>
      <a href={hagroAddress}>{t('hagro.place.link')}</a> <span className="place-lead">{t('hagro.place.lead')}</span>
    </p>
  );
}
