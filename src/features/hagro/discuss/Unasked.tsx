import type { Flow } from '../../../content/flow';
import type { Practice } from '../model/hagro';
import { isComplete } from '../model/walked';
import { useWords } from '../useWords';
import { namesIn } from './names';
import type { Topic } from './topics';

interface Props {
  readonly flow: Flow;
  readonly topic: Topic;
  readonly practices: readonly Practice[];
  readonly nameOf: (practice: number) => string;
}

/** Which practices have no answer here: they were not asked, or are not there yet. */
export function Unasked({ flow, topic, practices, nameOf }: Props) {
  const { t } = useWords();
  const answered = new Set(topic.rows[0]?.variants.flatMap((variant) => variant.practices));
  const others = practices.filter(({ id }) => !answered.has(id));
  const idsOf = (complete: boolean) =>
    others.filter(({ answers }) => isComplete(flow, answers) === complete).map(({ id }) => id);
  const groups = [
    { key: 'notAsked', ids: idsOf(true) },
    { key: 'notYet', ids: idsOf(false) },
  ] as const;
  return groups
    .filter(({ ids }) => ids.length > 0)
    .map(({ key, ids }) => {
      const said = key === 'notAsked' ? 'hagro.discuss.notAsked' : 'hagro.discuss.notYet';
      const names = answered.size === 0 ? null : namesIn(ids, nameOf);
      return (
        <p key={key} className="spread-unasked">
          {t(said, { count: ids.length })}
          {names === null ? null : <span> ({names})</span>}
        </p>
      );
    });
}
