import type { FlowCore } from '../engine/flow';
import { steps } from '../route/addresses';
import { type BringItem, skip } from './bring';
import { decode } from './codec';

/** The longest name of something brought in, so that a hostile text cannot fill the screen. */
const longestSource = 60;
const shortened = (text: string) => (text.length > longestSource ? `${text.slice(0, longestSource)}…` : text);

/** The flow and code that a link carries. A try begins only behind a slash, so that no line takes long. */
const linkPattern = new RegExp(String.raw`/([^\s/#]+)/${steps.shared}/([^\s?#,;]*)[^\s,;]*`, 'gu');
const addressPattern = /https?:\/\/\S|#\//u;
/** In characters; no name and no code is longer, and what looks at their ends takes long for what is. */
const enough = 500;

/** The name in front of a link, out of all the text before the flow that it names. */
function nameIn(all: string): string {
  const text = all.slice(-enough);
  const lastWord = /^.*\s/su.exec(text)?.[0].length ?? 0;
  const start = Math.max(text.lastIndexOf('http://'), text.lastIndexOf('https://'), lastWord);
  return text.slice(0, start).replace(/^[\s,;]+|[\s,;:–(<[-]+$/gu, '');
}

function linkItem(flow: FlowCore, source: string, before: string, [, of, code = '']: RegExpExecArray): BringItem {
  if (of !== flow.id) return skip(source, 'flow');
  const opened = decode(flow, code.slice(0, enough).replace(/[)>\].,;:]+$/u, ''));
  if ('error' in opened) return skip(source, opened.error);
  const { answers } = opened;
  const lapsed = [...opened.missing, ...opened.lapsed];
  if (Object.keys(answers).length === 0) return skip(source, 'empty');
  const older = opened.version < flow.version;
  return { kind: 'answers', source, name: nameIn(before), answers, saved: null, older, lapsed };
}

function lineItems(flow: FlowCore, line: string): BringItem[] {
  const items: BringItem[] = [];
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
export function itemsOfText(flow: FlowCore, text: string): BringItem[] {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = lines.flatMap((line) => lineItems(flow, line));
  return items.length === 0 && lines.length > 0 ? [skip(shortened(lines[0] ?? ''), 'noLink')] : items;
}
