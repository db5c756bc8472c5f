import type { Mark } from '../content/statement';
import type { Status } from '../engine/question';

/** The shape that stands for each answer to an item of a checklist. */
export const statusMarks: Readonly<Record<Status, Mark>> = {
  ja: 'done',
  deels: 'partly',
  nee: 'todo',
  onbekend: 'unknown',
};
