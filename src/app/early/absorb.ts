import type { Early, EarlyAnswer } from '../../early/early';
import type { FlowCore } from '../../engine/flow';
import { isAnswer } from '../../engine/parse';
import { draftFrom, valueOf } from '../../question/draft';
import { addressIn, placeAddress } from '../../route/addresses';
import { sendAhead } from '../../session/ahead';
import type { SessionEvent } from '../../session/session';

/** What an early answer to a question of a flow tells its walk. What is no answer stays as it was typed. */
function eventOf(flow: FlowCore, { at, fields }: EarlyAnswer): Extract<SessionEvent, { question: string }> | null {
  const [place, id = ''] = at.split('/');
  const question = place === flow.id ? flow.questions[id] : undefined;
  if (question === undefined) return null;
  const draft = draftFrom(id, question, fields);
  const value = valueOf(question, draft);
  return isAnswer(question, value)
    ? { type: 'answered', question: id, value }
    : { type: 'drafted', question: id, draft };
}

/**
 * Takes in what was answered before the product was there: the walk begins with it, as if it had been answered here. An
 * answer that is none leads back to its question; a question that was passed by empty keeps the answer that it had.
 */
export function absorb(flows: readonly FlowCore[], early: Early): void {
  early.follows = false;
  for (const flow of flows) {
    const events = early.answers.flatMap((answer) => {
      const event = eventOf(flow, answer);
      return event === null ? [] : [{ event, isEmpty: Object.keys(answer.fields).length === 0 }];
    });
    if (events.length === 0) continue;
    sendAhead(flow, (kept) =>
      events.flatMap(({ event, isEmpty }) => (isEmpty && Object.hasOwn(kept, event.question) ? [] : [event])),
    );
    const wrong = events.find(({ event }) => event.type === 'drafted');
    if (wrong) window.history.replaceState(null, '', addressIn(placeAddress(flow), wrong.event.question));
  }
}
