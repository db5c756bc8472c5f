import { hagroAddress } from '../route/addresses';
import { useWords } from './useWords';

/** The way to a gathering of practices. */
export function GroupLink() {
  const { t } = useWords();
  return (
    <p>
      <a href={hagroAddress}>{t('group.place.link')}</a> <span className="place-lead">{t('group.place.lead')}</span>
    </p>
  );
}
