import type { Cites } from '../../../src/engine/cite';
import { type AnswersOf, checklist, multi, numbers, single } from '../../../src/engine/question';

export const cite: Cites = [{ source: 'book', section: '§1 Picnics', lines: [1, 2] }];

/** A question of every kind. */
export const questions = {
  weather: single(['sun', 'rain'], cite),
  umbrella: single(['big', 'small'], cite),
  guests: numbers({ all: { min: 1, max: 100 }, children: { min: 0, max: 100 } }, cite, ['children', 'all']),
  food: multi(['bread', 'cake', 'fruit', 'onbekend'], cite, { max: 2, exclusive: 'onbekend' }),
  packed: checklist(['blanket', 'knife'], cite),
} as const;

export type PicnicAnswers = AnswersOf<typeof questions>;
/** Whether to stay at home. */
export interface PicnicAdvice {
  readonly stay: boolean;
}
