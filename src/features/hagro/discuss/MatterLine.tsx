import { effectOf, type Matter } from '../model/matters';
import { isFact } from '../model/rows';
import { useWords } from '../useWords';
import { EffectMark } from './EffectMark';
import { matterOf, type Topic } from './topics';

/** The text for the strongest effect of a difference. */
const sentences = {
  conclusion: 'hagro.discuss.matter.conclusion',
  details: 'hagro.discuss.matter.details',
  unknown: 'hagro.discuss.matter.unknown',
  none: 'hagro.discuss.matter.none',
} as const;

interface Props {
  readonly topic: Topic;
  /** Null while it is being worked out. */
  readonly matters: ReadonlyMap<string, Matter> | null;
}

/** Whether it matters that practices differ here, in a sentence or two. */
export function MatterLine({ topic, matters }: Props) {
  const { t } = useWords();
  const areFacts = topic.rows.every(({ row }) => isFact(row));
  const isAsked = topic.rows.some(({ variants }) => variants.length > 0);
  if (areFacts) return <p className="discuss-matter">{t('hagro.discuss.facts')}</p>;
  if (!isAsked) return <p className="discuss-matter">{t('hagro.discuss.nobody')}</p>;
  if (!topic.differs) return <p className="discuss-matter">{t('hagro.discuss.same')}</p>;
  if (matters === null) return <p className="discuss-matter">{t('hagro.discuss.busy')}</p>;
  const counted = matterOf(topic, matters);
  const { details, unknown } = counted;
  const effect = effectOf(counted);
  const others = [
    effect === 'conclusion' && details.length > 0 ? t('hagro.discuss.matter.also', { count: details.length }) : '',
    effect !== 'unknown' && unknown.length > 0 ? t('hagro.discuss.matter.unknown', { count: unknown.length }) : '',
  ];
  return (
    <p className="discuss-matter">
      <EffectMark effect={effect} />
      <span>
        <b>{t(sentences[effect], { count: effect === 'none' ? 0 : counted[effect].length })}</b> {others.join(' ')}
      </span>
    </p>
  );
}
