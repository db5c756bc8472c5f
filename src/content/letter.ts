import type { Grounds } from '../engine/cite';
import type { AnswerRef } from '../engine/reads';
import type { TextRef } from '../engine/text';
import type { Lanes } from './lanes';
import type { Mark, Sentence, Statement } from './statement';

/**
 * An advice as a letter, made of parts that screens, print and documents can show without knowing the flow. It holds
 * text keys of the flow, no sentences.
 */
export interface Letter {
  readonly title: TextRef;
  /** The conclusion in full sentences. */
  readonly conclusion: readonly Sentence[];
  /** As much of the conclusion as fits beside a picture of the rest; absent when that is all of it. */
  readonly lead?: readonly Sentence[];
  /** The advice as a picture. */
  readonly lanes?: Lanes;
  /** What to do first. */
  readonly first?: First;
  /** What to keep an eye on, where nothing is to be done. */
  readonly watch?: readonly Statement[];
  /** The advice at a glance. */
  readonly summary: readonly SummaryRow[];
  readonly parts: readonly Part[];
}

export interface SummaryRow {
  readonly id: string;
  readonly label: TextRef;
  readonly values: readonly TextRef[];
  /** What the values rest on; null where they repeat an answer, or say that there is nothing. */
  readonly grounds: Grounds | null;
}

/** A statement that answers led to; each of those can be changed. */
export interface LetterReason extends Statement {
  readonly because: readonly AnswerRef[];
}

export interface MarkedItem extends Statement {
  readonly mark: Mark;
  readonly status: TextRef;
  /** The answer behind it, if one. */
  readonly answer: AnswerRef | null;
}

/** A cell that rests on something else than its row does. */
export interface CellApart extends Grounds {
  readonly texts: readonly TextRef[];
}

export interface TableRow extends Grounds {
  readonly id: string;
  /** One a column; the first names the row. A cell can hold several texts. */
  readonly cells: readonly (TextRef | readonly TextRef[] | CellApart)[];
  readonly mark: Mark | null;
}

/** An action with who takes it up. */
export interface FirstAction extends Statement {
  readonly owner: TextRef;
}

/** The first actions in order, with what it rests on that these come first. */
export interface First extends Grounds {
  readonly actions: readonly FirstAction[];
}

/** Something to do; in few words where there is no room for more. */
export interface ActionItem extends Statement {
  readonly brief?: TextRef;
}

export interface ActionGroup {
  readonly id: string;
  readonly title: TextRef;
  readonly items: readonly ActionItem[];
}

/** What it takes to get to one aim. Each way is enough by itself, so nobody has to go them all. */
export interface Way {
  readonly id: string;
  readonly title: TextRef;
  readonly items: readonly Statement[];
}

export interface OpenItem {
  readonly answer: AnswerRef;
  /** The party to ask. */
  readonly ask: TextRef;
}

interface PartBase {
  readonly id: string;
  readonly title: TextRef;
  readonly intro: TextRef | null;
  /** Background, shown with the sources. */
  readonly isBackground?: true;
}

export type Part = PartBase &
  (
    | { readonly kind: 'statements'; readonly items: readonly Statement[] }
    | { readonly kind: 'reasons'; readonly items: readonly LetterReason[] }
    | { readonly kind: 'marks'; readonly items: readonly MarkedItem[] }
    | { readonly kind: 'table'; readonly columns: readonly TextRef[]; readonly rows: readonly TableRow[] }
    | { readonly kind: 'actions'; readonly groups: readonly ActionGroup[] }
    | { readonly kind: 'ways'; readonly ways: readonly Way[] }
    | { readonly kind: 'open'; readonly items: readonly OpenItem[] }
  );
