import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of XML; texts are elements without a name. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: Element[];
}

/** The parts of a Word file by path, each parsed. */
export type Parts = ReadonlyMap<string, Element>;

/** Parses XML strictly: what is not well-formed, control characters included, throws. */
export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const add = (element: Element) => open.at(-1)?.children.push(element);
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '', children: [] };
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => add({ name: '', attributes: {}, text, children: [] }));
  parser.write(source).close();
  return root;
}

const isXml = ([path]: readonly [string, unknown]) => /\.(xml|rels)$/.test(path);

/** Unpacks a Word file and parses all that is XML in it; throws when one part is not well-formed. */
export async function readDocx(blob: Blob): Promise<Parts> {
  const files = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
  return new Map(files.filter(isXml).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
}

/** A part that has to be there. */
export function partOf(parts: Parts, path: string): Element {
  const part = parts.get(path);
  if (!part) throw new Error(`no ${path} in the file`);
  return part;
}

/** All elements of a name, at any depth, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The value of the first element of a name, such as a style; undefined when there is none. */
export const valueOf = (element: Element, name: string): string | undefined =>
  all(element, name)[0]?.attributes['w:val'];

/** What stands in an element to read. */
export function readable(element: Element): string {
  if (element.name === 'w:noBreakHyphen') return '-';
  if (element.name === 'w:t') return element.children.map(({ text }) => text).join('');
  return element.children.map(readable).join('');
}

/** The paragraphs of a document with their style and text, those in tables included. */
export const paragraphsOf = (parts: Parts): { readonly style: string | undefined; readonly text: string }[] =>
  all(partOf(parts, 'word/document.xml'), 'w:p').map((paragraph) => ({
    style: valueOf(paragraph, 'w:pStyle'),
    text: readable(paragraph),
  }));

/** All text of a document, paragraph after paragraph. */
export const textOf = (parts: Parts): string =>
  paragraphsOf(parts)
    .map(({ text }) => text)
    .join('\n');
