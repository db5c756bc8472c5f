import { letterDocx } from '../../src/export/docx/letterDocx';
import { all, paragraphsOf, partOf, readable, readDocx, textOf } from './reader';
import { words } from './sample-words';
import { letter } from './samples';

/** The sample letter as a Word file. */
export const blob = await letterDocx(letter, words);
export const parts = await readDocx(blob);
export const document = partOf(parts, 'word/document.xml');
export const styles = partOf(parts, 'word/styles.xml');
export const text = textOf(parts);

/** How often a text stands in it. */
export const occurrences = (part: string) => text.split(part).length - 1;

/** The paragraphs in a style. */
export const inStyle = (style: string) =>
  paragraphsOf(parts).flatMap((each) => (each.style === style ? [each.text] : []));

/** For each paragraph that begins so, whether it is kept with the next. */
export const kept = (start: string) =>
  all(document, 'w:p')
    .filter((each) => readable(each).startsWith(start))
    .map((each) => all(each, 'w:keepNext').length);
