import type { FlowCore } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import type { CodeError } from './codec';
import { type FileError, fromFile, largestFile } from './file';
import { type LapsedAnswer, type Started, withStarted } from './fit';
import { formats, isOfFormat } from './formats';
import { type Own, withNotes } from './own';
import { plainName } from './plain';

/** A file as it was chosen or dropped; `text` is null when it is too large to be read. */
export interface ReadFile {
  readonly name: string;
  readonly text: string | null;
}

/**
 * Why something brought in was skipped. `flow`: it is of another flow. `local`: what a municipality filled in. `empty`:
 * it holds no answers. `noLink`: a text without any link. `hagro`: what a hagro kept.
 */
export type SkipReason = CodeError | FileError['error'] | 'hagro' | 'local' | 'empty' | 'noLink' | 'tooMany';

/** One thing out of what was brought in: answers, or something to skip. `source` names it. */
export type BringItem =
  | {
      readonly kind: 'answers';
      readonly source: string;
      /** What the practice is called in the file, or the name of the file or the link; empty when nobody named it. */
      readonly name: string;
      readonly answers: AnswerSet;
      readonly started?: Started;
      /** What the practice wrote with its questions: only a file brings it, never a link. */
      readonly notes?: Own['notes'];
      readonly saved: string | null;
      readonly older: boolean;
      readonly lapsed: readonly LapsedAnswer[];
    }
  | { readonly kind: 'skipped'; readonly source: string; readonly reason: SkipReason };

/** How much of a file is worth reading, in bytes: the product never saves a larger one. */
export const largestBrought = 1024 * 1024;

export const skip = (source: string, reason: SkipReason): BringItem => ({ kind: 'skipped', source, reason });

/** The name that somebody gave a file; a file that is still called as it was saved has none. */
function fileName(file: string): string {
  const [, name = ''] = /^(.+)\.json$/iu.exec(file) ?? [];
  return name.startsWith('keuzehulp-') ? '' : plainName(name);
}

/** Reads one file that was chosen or dropped. */
export function fileItem(flow: FlowCore, flows: readonly FlowCore[], { name: source, text }: ReadFile): BringItem {
  if (text === null || text.length > largestBrought) return skip(source, 'size');
  if (isOfFormat(formats.local, text)) return skip(source, 'local');
  if (isOfFormat(formats.hagro, text)) return skip(source, 'hagro');
  if (text.length > largestFile) return skip(source, 'size');
  const found = fromFile(flows, text);
  if ('error' in found) return skip(source, found.error);
  const { answers, saved, own } = found;
  if (found.flow.id !== flow.id) return skip(source, 'flow');
  if (Object.keys(answers).length === 0) return skip(source, 'empty');
  return {
    kind: 'answers',
    source,
    name: own.name || fileName(source),
    answers,
    ...withStarted(found.started),
    ...withNotes(own.notes),
    saved,
    older: found.version < flow.version,
    lapsed: [...found.missing, ...found.lapsed],
  };
}

/** Reads files that were chosen or dropped, each on its own. */
export function itemsOfFiles(flow: FlowCore, flows: readonly FlowCore[], files: readonly ReadFile[]): BringItem[] {
  return files.map((file) => fileItem(flow, flows, file));
}
