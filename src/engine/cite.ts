/** Where a statement comes from: a section of a source and the lines of the text it was checked against. */
export interface Cite {
  readonly source: string;
  readonly section: string;
  /** First and last line in the checked copy of the source text, counted from 1; null where no copy was checked. */
  readonly lines: readonly [first: number, last: number] | null;
}

/** At least one citation: what has none does not compile. */
export type Cites = readonly [Cite, ...Cite[]];

/**
 * How far what is said goes: `bron` says what its passages say, `gevolgtrekking` is what this product itself concludes
 * from them. A reader is told which of the two it is, so nothing that is said can leave it out.
 */
export type Basis = 'bron' | 'gevolgtrekking';

/** What a statement rests on. */
export interface Grounds {
  readonly basis: Basis;
  readonly cite: Cites;
}

/** No more than what it rests on, of something that has more to it. */
export const groundsIn = ({ basis, cite }: Grounds): Grounds => ({ basis, cite });

/** What is said in one breath: each passage once, and a conclusion as soon as part of it is one. */
export function together(first: Grounds, ...more: readonly Grounds[]): Grounds {
  const all = [first, ...more];
  const [passage, ...others] = first.cite;
  const known = new Set([JSON.stringify(passage)]);
  const isNew = (cite: Cite) => known.size < known.add(JSON.stringify(cite)).size;
  return {
    basis: all.some(({ basis }) => basis === 'gevolgtrekking') ? 'gevolgtrekking' : 'bron',
    cite: [passage, ...[...others, ...more.flatMap(({ cite }) => cite)].filter(isNew)],
  };
}

/** The same of a list that may be empty. */
export function allTogether([first, ...more]: readonly Grounds[]): Grounds | null {
  return first === undefined ? null : together(first, ...more);
}

/** A public document that statements are based on; its title and edition are texts of the library. */
export interface Source {
  /** Null when the document does not say. */
  readonly year: number | null;
  readonly url: string | null;
  /** ISO date after which someone has to look whether a newer edition exists. */
  readonly reviewBy: string;
  /** `content` carries advice, `background` only context that the reader must verify elsewhere. */
  readonly role: 'content' | 'background';
  /** Section name → first and last line of that section in the checked text. */
  readonly sections: Readonly<Record<string, readonly [first: number, last: number] | null>>;
}

/** Whether somebody should have looked again whether a newer edition of the source exists. */
export function isOverdue(source: Pick<Source, 'reviewBy'>, today: Date): boolean {
  return today.toISOString().slice(0, 10) > source.reviewBy;
}
