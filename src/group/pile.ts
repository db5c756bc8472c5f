import type { Flow } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import { isLocalText } from '../local/parse';
import { type CodeError, decode } from '../share/codec';
import { type FileError, fromFile, largestFile } from '../share/file';
import type { Lapsed } from '../share/fit';
import { sharedStep } from '../share/link';
import {
  fromGatheringText,
  type GatheringContents,
  type GatheringError,
  isGatheringText,
  largestGathering,
} from './file';

/** A file as it was chosen or dropped; `text` is null when it is too large to be read. */
export interface Brought {
  readonly name: string;
  readonly text: string | null;
}

/**
 * Why something brought in was skipped. `flow`: it is of another flow. `local`: what a municipality filled in. `empty`:
 * it holds no answers. `noLink`: a text without any link.
 */
export type Skipped = CodeError | FileError['error'] | GatheringError['error'] | 'local' | 'empty' | 'noLink' | 'full';

/** One thing out of what was brought in: answers, a kept gathering, or something to skip. `source` names it. */
export type Item =
  | {
      readonly kind: 'answers';
      readonly source: string;
      /** What the link was called; empty for a file. */
      readonly name: string;
      readonly answers: AnswerSet;
      readonly saved: string | null;
      readonly older: boolean;
      readonly lapsed: readonly Lapsed[];
    }
  | { readonly kind: 'gathering'; readonly source: string; readonly contents: GatheringContents }
  | { readonly kind: 'skipped'; readonly source: string; readonly reason: Skipped };

const skip = (source: string, reason: Skipped): Item => ({ kind: 'skipped', source, reason });

function fileItem(flow: Flow, flows: readonly Flow[], { name: source, text }: Brought): Item {
  if (text === null) return skip(source, 'size');
  if (isLocalText(text)) return skip(source, 'local');
  if (isGatheringText(text)) {
    const contents = fromGatheringText(flow, text);
    return 'error' in contents ? skip(source, contents.error) : { kind: 'gathering', source, contents };
  }
  if (text.length > largestFile) return skip(source, 'size');
  const found = fromFile(flows, text);
  if ('error' in found) return skip(source, found.error);
  const { answers, dropped: lapsed, saved } = found;
  if (found.flow.id !== flow.id) return skip(source, 'flow');
  if (Object.keys(answers).length === 0) return skip(source, 'empty');
  return { kind: 'answers', source, name: '', answers, saved, older: found.version < flow.version, lapsed };
}

/** How much of a file is worth reading: a larger one is of nobody here. */
export const largestBrought = Math.max(largestFile, largestGathering);

/** Reads files that were chosen or dropped, each on its own. */
export function itemsOfFiles(flow: Flow, flows: readonly Flow[], files: readonly Brought[]): Item[] {
  return files.map((file) => fileItem(flow, flows, file));
}

/** The longest name of something brought in, so that a hostile text cannot fill the screen. */
const longestSource = 60;
const shortened = (text: string) => (text.length > longestSource ? `${text.slice(0, longestSource)}…` : text);

/** Where in a line a link begins, and the flow and code that it carries. */
const linkPattern = new RegExp(String.raw`(?:\S*?#/|/)([^\s/#]+)/${sharedStep}/([^\s?#]*)\S*`, 'u');
const addressPattern = /https?:\/\/\S+|\S*#\/\S+/u;

function lineItem(flow: Flow, line: string): Item | null {
  const found = linkPattern.exec(line);
  if (found === null) return addressPattern.test(line) ? skip(shortened(line), 'format') : null;
  const [link, of, code = ''] = found;
  const source = shortened(line);
  if (of !== flow.id) return skip(source, 'flow');
  const opened = decode(flow, code.replace(/[)>\].,;:]+$/u, ''));
  if ('error' in opened) return skip(source, opened.error);
  const { answers, lapsed } = opened;
  if (Object.keys(answers).length === 0) return skip(source, 'empty');
  const name = line
    .slice(0, line.indexOf(link))
    .replace(/[\s:–-]+$/u, '')
    .trim();
  return { kind: 'answers', source, name, answers, saved: null, older: opened.version < flow.version, lapsed };
}

/**
 * Reads pasted text: a link a line, a name in front of it when there is one. Lines that are no link at all are passed
 * over, as letters around links are, unless there is nothing else.
 */
export function itemsOfText(flow: Flow, text: string): Item[] {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = lines.flatMap((line) => lineItem(flow, line) ?? []);
  return items.length === 0 && lines.length > 0 ? [skip(shortened(lines[0] ?? ''), 'noLink')] : items;
}
