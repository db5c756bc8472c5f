import { useTranslation } from 'react-i18next';
import { groupBase } from '../features/hagro/context';

/** The way to a gathering of practices. */
export function GroupLink() {
  const { t } = useTranslation();
  return (
    <p>
      <a href={groupBase}>{t('group.place.link')}</a> <span className="place-lead">{t('group.place.lead')}</span>
    </p>
  );
}
