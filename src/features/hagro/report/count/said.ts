import type { Flow } from '../../../../content/flow';
import { outlineOf } from '../../../../engine/outline';
import { type Hagro, type Point, pointAt } from '../../model/hagro';

/** The notes and the result on a question of the flow. */
export interface PointResult extends Point {
  readonly question: string;
}

/** Everything that was said, in the order of the questions; around it no white space. */
export function saidIn(flow: Flow, hagro: Hagro): PointResult[] {
  return outlineOf(flow)
    .flatMap(({ questions }) => questions)
    .filter((question) => Object.hasOwn(hagro.points, question))
    .map((question) => {
      const { note, result, who, when } = pointAt(hagro, question);
      return { question, result, note: note.trim(), who: who.trim(), when: when.trim() };
    });
}
