import { useTranslation } from 'react-i18next';
import type { Status } from '../../engine/question';
import { MarkIcon } from '../../parts/MarkIcon';
import { statusMarks } from '../../parts/statusMarks';

/** How far a side says that something is, in shape and word. */
export function SideStatus({ status }: { readonly status: Status | null }) {
  const { t } = useTranslation();
  if (status === null) return <span className="not-answered">{t('sides.notAnswered')}</span>;
  return (
    <span className="side-status">
      <MarkIcon mark={statusMarks[status]} /> {t(`statusShort.${status}`)}
    </span>
  );
}
