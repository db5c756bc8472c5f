import type { SavedFile, Spec } from './doc';
import { oldText } from './old';
import { browserShelf, type Shelf } from './shelf';

/** A text that the browser keeps under a name of its own, apart from any walk. */
export interface KeptText {
  /** Null when there is none. */
  readonly recall: () => string | null;
  /** Null wipes it. False when the browser refuses; the page goes on with what it has. */
  readonly keep: (text: string | null) => boolean;
  /** Calls back when another tab kept another text; returns how to stop that. */
  readonly onElsewhere: (changed: (text: string | null) => void) => () => void;
}

const member = 'tekst';

const textOf = (record: ReadonlyMap<string, unknown>): string | null => {
  const text = record.get(member);
  return typeof text === 'string' ? text : null;
};

/** What is kept of a text. */
export function textSpec(name: string, toFile?: (text: string, now: Date) => SavedFile | null): Spec {
  return {
    name,
    version: 1,
    old: oldText(name, member),
    toFile(record, now) {
      const text = textOf(record);
      return text === null ? null : (toFile?.(text, now) ?? null);
    },
  };
}

/**
 * @param name such as `lokaal.<flow>`; no walk is kept under a name with a dot in front of a flow
 * @param toFile the file that opens the text again, where there is one
 */
export function keptText(
  name: string,
  toFile?: (text: string, now: Date) => SavedFile | null,
  shelf: Shelf = browserShelf(),
): KeptText {
  const doc = shelf.open(textSpec(name, toFile));
  return {
    recall: () => textOf(doc.read()),
    keep(text) {
      doc.put(new Map(text === null ? [] : [[member, text]]));
      return doc.keeping() === 'kept';
    },
    onElsewhere: (changed) => doc.onElsewhere((record) => changed(textOf(record))),
  };
}
