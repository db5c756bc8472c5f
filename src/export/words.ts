import type { AnswerRef } from '../engine/reads';
import type { TextRef } from '../engine/text';

/** A document behind the advice, as it is named in the list of sources. */
export interface SourceText {
  /** The id that citations use. */
  readonly id: string;
  /** How the text refers to it: `Werkmap 2013`. */
  readonly short: string;
  readonly title: string;
  readonly publisher: string;
  /** Edition and year, in words. */
  readonly edition: string;
  /** What to be careful about; empty when there is nothing. */
  readonly caveat: string;
  readonly url: string | null;
}

/** The texts and words that every exported document needs, in one language. */
export interface ExportWords {
  /** BCP 47, with the region: it steers the spelling check of the word processor. */
  readonly language: string;
  /** The name of the product: author of the document, and at the foot of each page. */
  readonly product: string;
  /** The line above the title. */
  readonly caption: string;
  /** Names in front of lines to fill in below the title, such as that of the practice. */
  readonly fillIn: readonly string[];
  /** The line that says whose it is, where that is known. */
  readonly owner?: string;
  /** Heading and lines of the local information; absent without it. */
  readonly local?: { readonly title: string; readonly lines: readonly string[] } | undefined;
  readonly sourcesTitle: string;
  readonly sourcesLead: string;
  /** What the mark of the product's own conclusions means. */
  readonly ownConclusion: string;
  /** Every source that can be cited, in the order of the list; those not cited are left out. */
  readonly sources: readonly SourceText[];
  /** Paragraphs at the end: whose it is not, and when and with which version it was made. */
  readonly colophon: readonly string[];
  readonly say: (ref: TextRef) => string;
  /** The sections of a source that were used, given as one text. */
  readonly places: (sections: string) => string;
  /** `Page 1 of 3`. Both come as a mark that stands for the number: use each at most once, unchanged. */
  readonly page: (page: string, pages: string) => string;
}

/** The answer to one question, as text. */
export interface AnsweredQuestion {
  readonly question: string;
  /** At least one. */
  readonly answers: readonly string[];
}

/** The additional words for the letter of an advice. */
export interface LetterWords extends ExportWords {
  /** Heading of the advice at a glance. */
  readonly glance: string;
  /** Heading of what to keep an eye on. */
  readonly watch: string;
  /** Column names. */
  readonly columns: {
    readonly state: string;
    readonly item: string;
    readonly question: string;
    readonly ask: string;
  };
  /** What the practice wrote for its own meeting, by question, and the heading above it. */
  readonly notes: {
    readonly title: string;
    readonly items: readonly { readonly question: string; readonly lines: readonly string[] }[];
  };
  /** The actions that were ticked, by id. */
  readonly done: ReadonlySet<string>;
  /** The name of a rule, for people who want to look it up. */
  readonly rule: (id: string) => string;
  /** A question, or an item of a checklist, in full. */
  readonly question: (ref: AnswerRef) => string;
  /** Answers to read, the items of a question together; what is not on the path is left out. */
  readonly answers: (refs: readonly AnswerRef[]) => readonly AnsweredQuestion[];
}
