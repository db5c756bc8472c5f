import type { SourceMarks } from './marks';
import marks from './marks.json';

/** The marks of every source of checked lines, as they are kept. */
export const kept: Readonly<Record<string, SourceMarks>> = marks;
