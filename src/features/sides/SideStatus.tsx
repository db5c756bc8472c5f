import type { Status } from '../../engine/question';
import { MarkIcon } from '../../parts/MarkIcon';
import { statusMarks } from '../../parts/statusMarks';
import { useWords } from './useWords';

/** How far a side says that something is, in shape and word. */
export function SideStatus({ status }: { readonly status: Status | null }) {
  const { t } = useWords();
  if (status === null) return <span>{t('sides.notAnswered')}</span>;
  return (
    <span>
      <MarkIcon mark={statusMarks[status]} /> {t(`parts:statusShort.${status}`)}
    </span>
  );
}
