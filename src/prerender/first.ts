import type { FlowCore } from '../engine/flow';
import { outlineOf, skipGuardOf } from '../engine/outline';

/** How many questions of a flow can be answered before the product is there. */
const most = 3;

/** The questions that every walk of a flow begins with, in order, read off its machine. */
export function firstQuestions(flow: Pick<FlowCore, 'machine'>): string[] {
  const questions = outlineOf(flow).flatMap((section) => section.questions);
  const skipped = questions.findIndex((question) => skipGuardOf(flow, question) !== null);
  return questions.slice(0, skipped < 0 ? most : Math.min(skipped, most));
}
