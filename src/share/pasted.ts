import type { FlowCore } from '../engine/flow';
import { steps } from '../route/addresses';
import { type BringItem, largestBrought, skip } from './bring';
import { decode } from './codec';
import { withStarted } from './fit';
import { lineOfMail, withNext } from './mailed';
import { plainName, plainText } from './plain';

/** The longest name of something brought in, so that a hostile text cannot fill the screen. */
const longestSource = 60;
const shortened = (text: string) => (text.length > longestSource ? `${text.slice(0, longestSource)}…` : text);

/** Far more links than a hagro has practices; what comes after them is not looked at. */
const mostLinks = 200;
/** In how many lines an address may have been broken. */
const mostLines = 3;

/** The flow and code that a link carries, whatever its case. A try begins only at a slash, so that no line takes long. */
const linkPattern = new RegExp(
  String.raw`/([^\s/#]+)/${steps.shared}/((?:(?!https?:)[\dA-Z-]|%20)*)(?:(?!https?://)[^\s,;])*`,
  'giu',
);
const addressPattern = /https?:\/\/\S|#\//iu;
/** In characters; no name and no code is longer, and what looks at their ends takes long for what is. */
const enough = 500;

/** The name in front of a link, out of all the text before the flow that it names. */
function nameIn(all: string): string {
  const text = all.slice(-enough);
  const lastWord = /^.*\s/su.exec(text)?.[0].length ?? 0;
  const address = Math.max(...['http://', 'https://'].map((scheme) => text.toLowerCase().lastIndexOf(scheme)));
  return plainName(text.slice(0, Math.max(address, lastWord)).replace(/^[\s,;*]+|[\s,;:–(<[*-]+$/gu, ''));
}

/** What a code holds. An escaped space may stand in it, or between it and what follows. */
function opened(flow: FlowCore, code: string): ReturnType<typeof decode> {
  const whole = decode(flow, code);
  const pieces = 'error' in whole ? code.split('%20') : [];
  for (let count = 1; count < pieces.length; count += 1) {
    const found = decode(flow, pieces.slice(0, count).join('%20'));
    if (!('error' in found)) return found;
  }
  return whole;
}

function linkItem(flow: FlowCore, source: string, before: string, [, of = '', code = '']: RegExpExecArray): BringItem {
  if (of.toLowerCase() !== flow.id.toLowerCase()) return skip(source, 'flow');
  const found = opened(flow, code.slice(0, enough));
  if ('error' in found) return skip(source, found.error);
  const { answers } = found;
  const lapsed = [...found.missing, ...found.lapsed];
  if (Object.keys(answers).length === 0) return skip(source, 'empty');
  const older = found.version < flow.version;
  const started = withStarted(found.started);
  return { kind: 'answers', source, name: nameIn(before), answers, ...started, saved: null, older, lapsed };
}

/** What a line holds, and from where on its last link stands in it. */
interface LineFound {
  readonly items: readonly BringItem[];
  readonly last: number;
}

function foundIn(flow: FlowCore, line: string): LineFound {
  const items: BringItem[] = [];
  let done = 0;
  let last = 0;
  for (const found of line.matchAll(linkPattern)) {
    if (items.length >= mostLinks) break;
    const end = found.index + found[0].length;
    const source = shortened(line.slice(done, end).replace(/^[\s,;]{1,9}/u, ''));
    items.push(linkItem(flow, source, line.slice(done, found.index), found));
    last = done;
    done = end;
  }
  if (items.length === 0 && addressPattern.test(line)) items.push(skip(shortened(line), 'format'));
  return { items, last };
}

const isBroken = (item: BringItem | undefined) =>
  item?.kind === 'skipped' && (item.reason === 'format' || item.reason === 'checksum');

/** The last link of a line when it goes on in the lines behind it, with how many of those it takes. */
function brokenLink(flow: FlowCore, lines: readonly string[], at: number, { items, last }: LineFound) {
  if (!isBroken(items.at(-1))) return null;
  let line = (lines[at] ?? '').slice(last).slice(-enough);
  for (let taken = 1; taken < mostLines && at + taken < lines.length; taken += 1) {
    line = withNext(line, (lines[at + taken] ?? '').slice(0, enough));
    const [item] = foundIn(flow, line).items;
    if (item !== undefined && !isBroken(item)) return { item, taken };
  }
  return null;
}

/**
 * Reads pasted text: links, each with a name in front of it when there is one, as mail brings them: quoted, broken over
 * lines, in a filter's address, with signs around them. Lines that are no link at all are passed over, as letters around
 * links are, unless there is nothing else.
 */
export function itemsOfText(flow: FlowCore, text: string): BringItem[] {
  if (text.length > largestBrought) return [skip(shortened(plainName(text.slice(0, enough))), 'size')];
  const lines = plainText(text.replaceAll('\r', '\n'))
    .split('\n')
    .map(lineOfMail)
    .filter((line) => line !== '');
  const items: BringItem[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (items.length >= mostLinks) return [...items, skip(shortened(line), 'tooMany')];
    const found = foundIn(flow, line);
    const broken = brokenLink(flow, lines, at, found);
    items.push(...(broken === null ? found.items : [...found.items.slice(0, -1), broken.item]));
    at += broken?.taken ?? 0;
  }
  return items.length === 0 && lines.length > 0 ? [skip(shortened(lines[0] ?? ''), 'noLink')] : items;
}
