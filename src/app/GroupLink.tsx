import { groupBase } from '../features/hagro/context';
import { useWords } from './useWords';

/** The way to a gathering of practices. */
export function GroupLink() {
  const { t } = useWords();
  return (
    <p>
      <a href={groupBase}>{t('group.place.link')}</a> <span className="place-lead">{t('group.place.lead')}</span>
    </p>
  );
}
