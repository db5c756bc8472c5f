import type { Record } from './members';
import { oldText } from './old';
import { browserShelf, type Shelf } from './shelf';
import type { SavedFile, Spec } from './spec';
import { viewOf } from './view';

/** Texts that the browser keeps under a name of their own, apart from any walk. */
export interface KeptTexts {
  readonly recall: () => readonly string[];
  readonly keep: (texts: readonly string[]) => void;
  /** Calls back when another tab kept others; returns how to stop that. */
  readonly onElsewhere: (changed: (texts: readonly string[]) => void) => () => void;
}

/** The member of the first text; the others have a number behind it. */
export const member = 'tekst';

const inOrder = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one.localeCompare(other, 'nl', { numeric: true });

const textsOf = (record: Record): string[] =>
  [...record].sort(inOrder).flatMap(([, text]) => (typeof text === 'string' ? [text] : []));

const recordOf = (texts: readonly string[]): Record =>
  new Map(texts.map((text, index) => [index === 0 ? member : `${member}/${index}`, text]));

/**
 * What is kept of texts.
 * @param name such as `lokaal.<flow>`; no walk is kept under a name with a dot in front of a flow
 * @param isReadable whether this version can read a text
 * @param toFile the file that opens the first text again, where there is one
 */
export function textSpec(
  name: string,
  isReadable: (text: string) => boolean,
  toFile?: (text: string, now: Date) => SavedFile | null,
): Spec {
  return {
    name,
    version: 1,
    old: oldText(name, member),
    fit(record) {
      const texts = textsOf(record).filter(isReadable);
      return { record: recordOf(texts), isWhole: texts.length === record.size, left: [] };
    },
    toFile(record, now) {
      const [text] = textsOf(record);
      return text === undefined ? null : (toFile?.(text, now) ?? null);
    },
  };
}

/** The place of texts in the browser. */
export function keptTexts(spec: Spec, shelf: Shelf = browserShelf()): KeptTexts {
  const view = viewOf(shelf.open(spec));
  return {
    recall: () => textsOf(view.read()),
    keep: (texts) => view.put(recordOf(texts)),
    onElsewhere: (changed) => view.onElsewhere((record) => changed(textsOf(record))),
  };
}
