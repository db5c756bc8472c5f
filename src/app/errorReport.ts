import { parseHash } from '../route/route';

/** The version of this build and the day of its source: see vite.config.ts. */
declare const productVersion: string;
declare const productDay: string | null;

/** What an error says of itself without its message, which may repeat an answer: kind and place in the code. */
function tracesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error];
  const places = (error.stack ?? '').split('\n').filter((line) => /:\d+:\d+\)?$/.test(line));
  return [
    error.name,
    ...places.map((line) => line.trim()),
    ...(error.cause === undefined ? [] : tracesOf(error.cause)),
  ];
}

/**
 * A report of an error for whoever keeps the app: version, place and kind, and no answers. Of the address it has the
 * screen alone: what may follow is a code with answers in it.
 */
export function errorReport(error: unknown, now: Date): string {
  const screen = parseHash(window.location.hash).segments.slice(0, 2).join('/');
  const place = window.location.origin + window.location.pathname;
  return [productVersion, productDay, now.toISOString(), place, screen, navigator.userAgent, ...tracesOf(error)].join(
    '\n',
  );
}
