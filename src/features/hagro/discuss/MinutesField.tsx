import { useWords } from '../useWords';
import { longestMeeting } from './clock';

interface Props {
  readonly minutes: number;
  /** @returns the minutes that it is now: those before when these cannot be */
  readonly onMinutes: (minutes: number) => number;
}

/** The time for all points together. It counts when it is ready: the first digit of a longer time would end a meeting. */
export function MinutesField({ minutes, onMinutes }: Props) {
  const { t } = useWords();
  // React's own `onChange` comes with every key; the browser's, when the field is left, Enter or an arrow is pressed.
  function listen(input: HTMLInputElement) {
    const ready = () => {
      input.value = String(onMinutes(input.valueAsNumber));
    };
    input.addEventListener('change', ready);
    return () => input.removeEventListener('change', ready);
  }
  return (
    <label>
      {t('hagro.discuss.clock.total')}{' '}
      <input ref={listen} type="number" min={1} max={longestMeeting} defaultValue={minutes} />
    </label>
  );
}
