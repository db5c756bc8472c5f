import { useEffect, useState } from 'react';
import { useLooking } from '../looking';
import { useWords } from '../useWords';
import { clockText, leftOf, longestMeeting, minutesEach, switched } from './clock';

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

  function press() {
    const at = Date.now();
    setNow(at);
    look({ clock: switched(clock, at) });
  }

  return (
    <div className="meeting-clock">
      <span>{t('hagro.discuss.clock.each', { count: points, minutes: minutesEach(left, points) })}</span>
      {isFresh ? (
        <label>
          {t('hagro.discuss.clock.total')}{' '}
          <input
            type="number"
            min={1}
            max={longestMeeting}
            value={clock.minutes}
            onChange={({ target }) => {
              const minutes = Math.round(target.valueAsNumber);
              if (minutes >= 1 && minutes <= longestMeeting) look({ clock: { ...clock, minutes } });
            }}
          />
        </label>
      ) : (
        <span className="clock-left" role="timer" aria-label={t('hagro.discuss.clock.left')}>
          {clockText(left)}
        </span>
      )}
      <button type="button" className="link" onClick={press}>
        {t(runs ? 'hagro.discuss.clock.pause' : 'hagro.discuss.clock.start')}
      </button>
      <span role="status">{left === 0 ? t('hagro.discuss.clock.over') : null}</span>
    </div>
  );
}
