import type { Matter } from '../model/matters';
import { useWords } from '../useWords';

interface Props {
  readonly matter: Matter | undefined;
  readonly busy: boolean;
}

/** Whether a difference changes any advice, as replaying showed. */
export function MatterNote({ matter, busy }: Props) {
  const { t } = useWords();
  if (busy || matter === undefined) return <span className="matter-busy">{t('hagro.overview.matter.busy')}</span>;
  const { conclusion, details, unknown } = matter;
  if (conclusion.length > 0) return <b>{t('hagro.overview.matter.conclusion', { count: conclusion.length })}</b>;
  if (details.length > 0) return <span>{t('hagro.overview.matter.details', { count: details.length })}</span>;
  return (
    <span className="matter-none">
      {t(unknown.length > 0 ? 'hagro.overview.matter.unknown' : 'hagro.overview.matter.none')}
    </span>
  );
}
