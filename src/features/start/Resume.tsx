import { Restart } from '../../keeping/Restart';
import { useWords } from './useWords';

/** How far a walk is: questions answered, out of how many, and whether that is all. */
export interface Begun {
  readonly count: number;
  readonly total: number;
  /** False while answers can still change the total. */
  readonly isCertain: boolean;
  readonly isWhole: boolean;
  /** Where to go on. */
  readonly address: string;
}

interface Props {
  readonly begun: Begun;
  readonly onRestart: () => void;
}

/** For who was under way: how far, on from there, or from the beginning. */
export function Resume({ begun: { isWhole, isCertain, address, ...numbers }, onRestart }: Props) {
  const { t } = useWords();
  return (
    <div className="resume">
      <p>{isWhole ? t('start.resumeWhole') : t(isCertain ? 'start.resumeText' : 'start.resumeAbout', numbers)}</p>
      <Restart
        owner={null}
        look="secondary"
        beside={
          <a className="primary" href={address}>
            {t('start.resume')}
          </a>
        }
        onRestart={onRestart}
      />
    </div>
  );
}
