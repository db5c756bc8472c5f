import type { FlowCore } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import type { SessionEvent } from './session';

/** What a walk is told first, given the answers that are kept of it. */
type Ahead = (kept: AnswerSet) => readonly SessionEvent[];

const waiting = new Map<string, Ahead>();

/** Tells the walk of a flow something before it begins. */
export const sendAhead = (flow: Pick<FlowCore, 'id'>, events: Ahead): void => void waiting.set(flow.id, events);

/** What waits for the walk of a flow; handed out once. */
export function takeAhead(flow: Pick<FlowCore, 'id'>, kept: AnswerSet): readonly SessionEvent[] {
  const events = waiting.get(flow.id)?.(kept) ?? [];
  waiting.delete(flow.id);
  return events;
}
