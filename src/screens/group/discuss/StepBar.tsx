import { useTranslation } from 'react-i18next';
import type { Place } from './topics';

interface Props {
  readonly place: Place;
  /** The question, to be announced with its place. */
  readonly title: string;
  readonly onlyDifferences: boolean;
  /** Whether there are any differences to step through. */
  readonly hasDifferences: boolean;
  /** Whether to go on is what there is to do now. */
  readonly isMain: boolean;
  readonly onStep: (question: string | null) => void;
  /** After the last question. */
  readonly onReport: () => void;
  readonly onOnlyDifferences: (only: boolean) => void;
}

/** From question to question. A button at an end of the list keeps the focus. */
export function StepBar({
  place,
  title,
  onlyDifferences,
  hasDifferences,
  isMain,
  onStep,
  onReport,
  onOnlyDifferences,
}: Props) {
  const { t } = useTranslation();
  const { index, total, previous, next } = place;
  return (
    <nav className="discuss-nav no-print" aria-label={t('group.discuss.nav')}>
      <button
        type="button"
        className="secondary"
        aria-disabled={previous === null ? true : undefined}
        onClick={() => onStep(previous)}
      >
        {t('group.discuss.previous')}
      </button>
      <p role="status">
        {index === null ? t('group.discuss.outside', { total }) : t('group.discuss.place', { index, total })}
        <span className="visually-hidden">: {title}</span>
      </p>
      <button
        type="button"
        className={isMain ? 'primary' : 'secondary'}
        onClick={() => (next === null ? onReport() : onStep(next))}
      >
        {t(next === null ? 'group.discuss.toReport' : 'group.discuss.next')}
      </button>
      {hasDifferences ? (
        <p className="discuss-only">
          <input
            type="checkbox"
            id="alleen-verschillen"
            checked={onlyDifferences}
            onChange={(event) => onOnlyDifferences(event.target.checked)}
          />
          <label htmlFor="alleen-verschillen">{t('group.discuss.only')}</label>
        </p>
      ) : null}
    </nav>
  );
}
