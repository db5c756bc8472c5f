import { useEffect, useState } from 'react';
import { useLooking } from '../looking';
import { useWords } from '../useWords';
import { type Clock, clockText, leftOf, minutesEach, restarted, switched, withMinutes } from './clock';
import { MinutesField } from './MinutesField';

/** How often the figures follow, in milliseconds. */
const beat = 500;

/** How many points are left, how long for each, and a clock that the chair starts and stops. It speaks only when the time is up. */
export function MeetingClock({ points }: { readonly points: number }) {
  const { t } = useWords();
  const { looking, look } = useLooking();
  const { clock } = looking;
  const [now, setNow] = useState(() => Date.now());
  const runs = clock.since !== null;
  useEffect(() => {
    if (!runs) return undefined;
    const ticking = setInterval(() => setNow(Date.now()), beat);
    return () => clearInterval(ticking);
  }, [runs]);
  const left = leftOf(clock, now);
  const isFresh = !runs && clock.passed === 0;
  const stopped = isFresh ? 'start' : 'resume';
  const press = left === 0 ? 'restart' : runs ? 'pause' : stopped;

  function set(change: (clock: Clock, now: number) => Clock): Clock {
    const at = Date.now();
    const changed = change(clock, at);
    setNow(at);
    look({ clock: changed });
    return changed;
  }

  const each = t('hagro.discuss.clock.minutes', { count: minutesEach(left, points) });
  return (
    <fieldset className="meeting-clock" aria-label={t('hagro.discuss.clock.label')}>
      <span>
        {left === 0
          ? t('hagro.discuss.clock.points', { count: points })
          : t('hagro.discuss.clock.each', { count: points, each })}
      </span>
      <MinutesField
        minutes={clock.minutes}
        onMinutes={(minutes) => set((before) => withMinutes(before, minutes)).minutes}
      />
      {isFresh ? null : (
        <span className="clock-left" role="timer" aria-label={t('hagro.discuss.clock.left')}>
          {clockText(left)}
        </span>
      )}
      <button type="button" className="link" onClick={() => set(left === 0 ? restarted : switched)}>
        {t(`hagro.discuss.clock.${press}`)}
      </button>
      {press === 'resume' ? (
        <button type="button" className="link" onClick={() => set(restarted)}>
          {t('hagro.discuss.clock.restart')}
        </button>
      ) : null}
      <span role="status">{left === 0 ? t('hagro.discuss.clock.over') : null}</span>
    </fieldset>
  );
}
