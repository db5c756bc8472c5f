import type { Flow } from './flow';
import { functiecheck } from './functiecheck';
import { jeugdaanbod } from './jeugdaanbod';
import { read } from './read';
import { walk } from './walk';

export type FlowId = 'jeugdaanbod' | 'functiecheck';

/** The flows of this second implementation, written from the domain's text alone. */
export const flows: Readonly<Record<FlowId, Flow>> = { jeugdaanbod, functiecheck };

/**
 * What the headless tool must answer to one line of standard input (without its LF).
 *
 * @returns one JSON object as text; of an error, `code` and `at` are to be compared, `message` is free
 */
export function second(flow: FlowId, line: string): string {
  const given = read(flows[flow], line);
  if ('code' in given) return JSON.stringify({ error: { code: given.code, message: given.code, at: given.at } });
  return JSON.stringify(walk(flows[flow], given));
}
