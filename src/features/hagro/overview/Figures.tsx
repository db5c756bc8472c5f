import { useHagro } from '../context';
import type { Topic } from '../discuss/topics';
import { matterOf } from '../discuss/topics';
import { effectOf } from '../model/matters';
import { useWords } from '../useWords';

interface Props {
  readonly topics: readonly Topic[];
  /** Practices that answered everything, out of all. */
  readonly complete: number;
  readonly total: number;
}

/** How many practices, how many differences, and how many of those matter. */
export function Figures({ topics, complete, total }: Props) {
  const { t } = useWords();
  const { matters } = useHagro();
  const different = topics.filter(({ differs }) => differs);
  const effects = matters === null ? null : different.map((topic) => effectOf(matterOf(topic, matters)));
  const figures = [
    { id: 'complete', count: complete, of: total },
    { id: 'different', count: different.length, of: topics.length },
    ...(effects === null
      ? []
      : (['conclusion', 'details'] as const).map((id) => ({
          id,
          count: effects.filter((each) => each === id).length,
        }))),
  ] as const;
  return (
    <div role="status">
      <ul className="figures">
        {figures.map(({ id, count, ...rest }) => (
          <li key={id} className={id === 'conclusion' ? 'figure-main' : undefined}>
            <b>{count}</b> {t(`hagro.overview.figures.${id}`, { count, total: 'of' in rest ? rest.of : 0 })}
          </li>
        ))}
        {effects === null ? <li>{t('hagro.overview.busyMatters')}</li> : null}
      </ul>
    </div>
  );
}
