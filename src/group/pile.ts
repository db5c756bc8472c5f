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
      /** What the link or the file was called; empty when nobody named it. */
      readonly name: string;
      readonly answers: AnswerSet;
      readonly saved: string | null;
      readonly older: boolean;
      readonly lapsed: readonly Lapsed[];
    }
  | { readonly kind: 'gathering'; readonly source: string; readonly contents: GatheringContents }
  | { readonly kind: 'skipped'; readonly source: string; readonly reason: Skipped };

/** How much of a file is worth reading: a larger one is of nobody here. */
export const largestBrought = Math.max(largestFile, largestGathering);

const skip = (source: string, reason: Skipped): Item => ({ kind: 'skipped', source, reason });

/** The name that somebody gave a file; a file that is still called as it was saved has none. */
function fileName(file: string): string {
  const [, name = ''] = /^(.+)\.json$/iu.exec(file) ?? [];
  return name.startsWith('keuzehulp-') ? '' : name;
}

function fileItem(flow: Flow, flows: readonly Flow[], { name: source, text }: Brought): Item {
  if (text === null || text.length > largestBrought) return skip(source, 'size');
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
  return {
    kind: 'answers',
    source,
    name: fileName(source),
    answers,
    saved,
    older: found.version < flow.version,
    lapsed,
  };
}

/** Reads files that were chosen or dropped, each on its own. */
export function itemsOfFiles(flow: Flow, flows: readonly Flow[], files: readonly Brought[]): Item[] {
  return files.map((file) => fileItem(flow, flows, file));
}

/** The longest name of something brought in, so that a hostile text cannot fill the screen. */
const longestSource = 60;
const shortened = (text: string) => (text.length > longestSource ? `${text.slice(0, longestSource)}…` : text);

/** The flow and code that a link carries. A try begins only behind a slash, so that no line takes long. */
const linkPattern = new RegExp(String.raw`(?<=/)([^\s/#]+)/${sharedStep}/([^\s?#,;]*)[^\s,;]*`, 'gu');
const addressPattern = /https?:\/\/\S|#\//u;
/** In characters; no name and no code is longer, and what looks at their ends takes long for what is. */
const enough = 500;

/** What stands in front of an address, given all that stands in front of the flow that it names. */
function nameIn(all: string): string {
  const text = all.slice(-enough);
  const lastWord = /^.*\s/su.exec(text)?.[0].length ?? 0;
  const start = Math.max(text.lastIndexOf('http://'), text.lastIndexOf('https://'), lastWord);
  return text.slice(0, start).replace(/^[\s,;]+|[\s,;:–(<[-]+$/gu, '');
}

function linkItem(flow: Flow, source: string, before: string, [, of, code = '']: RegExpExecArray): Item {
  if (of !== flow.id) return skip(source, 'flow');
  const opened = decode(flow, code.slice(0, enough).replace(/[)>\].,;:]+$/u, ''));
  if ('error' in opened) return skip(source, opened.error);
  const { answers, lapsed } = opened;
  if (Object.keys(answers).length === 0) return skip(source, 'empty');
  const older = opened.version < flow.version;
  return { kind: 'answers', source, name: nameIn(before), answers, saved: null, older, lapsed };
}

function lineItems(flow: Flow, line: string): Item[] {
  const items: Item[] = [];
  let done = 0;
  for (const found of line.matchAll(linkPattern)) {
    const end = found.index + found[0].length;
    items.push(
      linkItem(
        flow,
        shortened(line.slice(done, end).replace(/^[\s,;]{1,9}/u, '')),
        line.slice(done, found.index),
        found,
      ),
    );
    done = end;
  }
  return items.length === 0 && addressPattern.test(line) ? [skip(shortened(line), 'format')] : items;
}

/**
 * Reads pasted text: links, each with a name in front of it when there is one. Lines that are no link at all are passed
 * over, as letters around links are, unless there is nothing else.
 */
export function itemsOfText(flow: Flow, text: string): Item[] {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = lines.flatMap((line) => lineItems(flow, line));
  return items.length === 0 && lines.length > 0 ? [skip(shortened(lines[0] ?? ''), 'noLink')] : items;
}
