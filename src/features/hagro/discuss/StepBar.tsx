import { useHagro } from '../context';
import { useLooking } from '../looking';
import { Tick } from '../Tick';
import { useWords } from '../useWords';
import type { Direction, TopicPlace } from './topics';

interface Props {
  readonly place: TopicPlace;
  /** The question, to be announced with its place. */
  readonly title: string;
  readonly onlyDifferences: boolean;
  /** Whether there are any differences to step through. */
  readonly hasDifferences: boolean;
  /** Whether to go on is what there is to do now. */
  readonly isMain: boolean;
  readonly onStep: (direction: Direction) => void;
  /** After the last question. */
  readonly onReport: () => void;
}

/** From question to question. A button at an end of the list keeps the focus. */
export function StepBar({ place, title, onlyDifferences, hasDifferences, isMain, onStep, onReport }: Props) {
  const { t } = useWords();
  const { matters } = useHagro();
  const { looking, look } = useLooking();
  const { index, total, previous, next } = place;
  return (
    <nav
      className="discuss-nav no-print"
      aria-label={t('hagro.discuss.nav')}
      aria-busy={looking.byMatter && matters === null}
    >
      <button
        type="button"
        className="secondary"
        aria-disabled={previous === null ? true : undefined}
        onClick={() => onStep('previous')}
      >
        {t('hagro.discuss.previous')}
      </button>
      <p role="status">
        {index === null ? t('hagro.discuss.outside') : t('hagro.discuss.place', { index, total })}
        <span className="visually-hidden">: {title}</span>
      </p>
      <button
        type="button"
        className={isMain ? 'primary' : 'secondary'}
        onClick={() => (next === null ? onReport() : onStep('next'))}
      >
        {t(next === null ? 'hagro.discuss.toReport' : 'hagro.discuss.next')}
      </button>
      {hasDifferences ? (
        <div className="discuss-lists">
          <Tick
            id="alleen-verschillen"
            label={t('hagro.discuss.only')}
            checked={onlyDifferences}
            onChange={(only) => look({ onlyDifferences: only })}
          />
          <Tick
            id="eerst-wat-uitmaakt"
            label={t('hagro.discuss.byMatter')}
            checked={looking.byMatter}
            onChange={(byMatter) => look({ byMatter })}
          />
        </div>
      ) : null}
    </nav>
  );
}
