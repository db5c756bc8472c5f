/** A clock that counts down from what the chair set; it is told the time and keeps none itself. */
export interface Clock {
  /** The time for all points together. */
  readonly minutes: number;
  /** Milliseconds that had passed when it last stopped. */
  readonly passed: number;
  /** When it was started, in milliseconds since 1970; null while it stands still. */
  readonly since: number | null;
}

/** The most that the chair can set, in minutes. */
export const longestMeeting = 480;

export const newClock: Clock = { minutes: 60, passed: 0, since: null };

const minute = 60_000;

/** Milliseconds that have passed; a computer whose clock is put back gives no time. */
const passedAt = ({ passed, since }: Clock, now: number): number =>
  passed + (since === null ? 0 : Math.max(0, now - since));

/** What is left in milliseconds, at a moment in milliseconds since 1970; never below zero. */
export const leftOf = (clock: Clock, now: number): number => Math.max(0, clock.minutes * minute - passedAt(clock, now));

/** The clock started, or stopped when it runs. */
export const switched = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : { ...clock, passed: passedAt(clock, now), since: null };

/** The clock started with all its time. */
export const restarted = (clock: Clock, now: number): Clock => ({ ...clock, passed: 0, since: now });

/** The clock with another time for all points together; what has passed has passed. The same one when that cannot be. */
export const withMinutes = (clock: Clock, minutes: number): Clock =>
  minutes >= 1 && minutes <= longestMeeting ? { ...clock, minutes: Math.round(minutes) } : clock;

/** Whole minutes for each of some points, rounded to the nearest; at least one while there is time. */
export const minutesEach = (left: number, points: number): number =>
  left === 0 || points === 0 ? 0 : Math.max(1, Math.round(left / minute / points));

/** `7:05`, or `61:00` for more than an hour. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
