import { useRef, useState } from 'react';
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

/** For who was under way: how far, on from there, or from the beginning, which is asked once more. */
export function Resume({ begun: { isWhole, isCertain, address, ...numbers }, onRestart }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const restart = useRef<HTMLButtonElement>(null);

  function ask(wanted: boolean) {
    setAsking(wanted);
    // What was pressed is gone, so the focus moves to what stands in its place.
    requestAnimationFrame(() => (wanted ? question : restart).current?.focus());
  }

  return (
    <div className="resume">
      <p>{isWhole ? t('start.resumeWhole') : t(isCertain ? 'start.resumeText' : 'start.resumeAbout', numbers)}</p>
      {asking ? (
        <>
          <p ref={question} tabIndex={-1}>
            {t('start.restartAsk')}
          </p>
          <p className="resume-ways">
            <button type="button" className="primary" onClick={onRestart}>
              {t('start.restartYes')}
            </button>
            <button type="button" className="secondary" onClick={() => ask(false)}>
              {t('start.restartNo')}
            </button>
          </p>
        </>
      ) : (
        <p className="resume-ways">
          <a className="primary" href={address}>
            {t('start.resume')}
          </a>
          <button ref={restart} type="button" className="secondary" onClick={() => ask(true)}>
            {t('start.restart')}
          </button>
        </p>
      )}
    </div>
  );
}
