import type { EarlyAnswer } from '../../early/early';
import type { FlowCore } from '../../engine/flow';
import { isAnswer } from '../../engine/parse';
import type { Answer } from '../../engine/question';
import { type Draft, draftFrom, valueOf } from '../../question/draft';
import { addressIn, placeAddress } from '../../route/addresses';
import { browserPlace } from '../../storage/keep';

interface Found {
  readonly answers: Record<string, Answer>;
  readonly drafts: Record<string, Draft>;
  /** The first question whose fields hold no valid answer yet. */
  wrong: string | null;
}

/** What early answers come to in a flow. What is no answer stays as it was typed. */
function read(flow: FlowCore, early: readonly EarlyAnswer[]): Found {
  const found: Found = { answers: {}, drafts: {}, wrong: null };
  for (const { at, fields } of early) {
    const id = at.slice(flow.id.length + 1);
    const question = flow.questions[id];
    if (question === undefined || !at.startsWith(`${flow.id}/`)) continue;
    const draft = draftFrom(id, question, fields);
    const value = valueOf(question, draft);
    if (isAnswer(question, value)) found.answers[id] = value;
    else {
      found.drafts[id] = draft;
      found.wrong ??= id;
    }
  }
  return found;
}

/**
 * Takes in what was answered before the product was there: it is kept as if it had been answered here. An answer that is
 * none leads back to its question.
 */
export function absorb(flows: readonly FlowCore[], early: readonly EarlyAnswer[]): void {
  for (const flow of flows) {
    const { answers, drafts, wrong } = read(flow, early);
    if (Object.keys(answers).length + Object.keys(drafts).length === 0) continue;
    const place = browserPlace(flow);
    const { kept } = place.open();
    place.keep({
      ...kept,
      answers: { ...kept?.answers, ...answers },
      drafts: { ...kept?.drafts, ...drafts },
    });
    if (wrong !== null) window.history.replaceState(null, '', addressIn(placeAddress(flow), wrong));
  }
}
