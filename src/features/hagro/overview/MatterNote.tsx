import type { Matter } from '../model/matters';
import { useWords } from '../useWords';

interface Props {
  readonly matter: Matter | undefined;
  readonly busy: boolean;
}

/** Whether a difference changes any advice, as replaying showed. */
export function MatterNote({ matter, busy }: Props) {
  const { t } = useWords();
  if (busy || matter === undefined) return <span className="matter-busy">{t('group.overview.matter.busy')}</span>;
  const { conclusion, details, unknown } = matter;
  if (conclusion.length > 0) return <b>{t('group.overview.matter.conclusion', { count: conclusion.length })}</b>;
  if (details.length > 0) return <span>{t('group.overview.matter.details', { count: details.length })}</span>;
  return (
    <span className="matter-none">
      {t(unknown.length > 0 ? 'group.overview.matter.unknown' : 'group.overview.matter.none')}
    </span>
  );
}
