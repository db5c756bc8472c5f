/** The day on the user's calendar: `2026-11-22`. */
export function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * A day written in full: `22 november 2026`.
 * @param day a moment, written as the day on the user's calendar, or a day such as `2026-11-22`
 */
export function longDay(language: string, day: Date | string): string {
  if (typeof day !== 'string') return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
