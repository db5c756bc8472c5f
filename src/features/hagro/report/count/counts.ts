import type { Flow } from '../../../../content/flow';
import type { Letter, MarkedItem } from '../../../../content/letter';
import { letterOf } from '../../../../content/letterOf';
import type { Mark } from '../../../../content/statement';
import { type Grounds, groundsIn } from '../../../../engine/cite';
import type { TextRef } from '../../../../engine/text';
import type { Practice } from '../../model/hagro';
import { walked } from '../../model/walked';

/** Status of each condition that is not met. */
export type Lack = Exclude<Mark, 'done'>;

/** A condition that some practices do not meet, with how many of them, by status. */
export interface Lacking extends Grounds {
  readonly id: string;
  readonly text: TextRef;
  readonly practices: readonly number[];
  /** The number of practices that it applies to. */
  readonly of: number;
  readonly marks: ReadonlyMap<Lack, number>;
}

/** Something to do that the advice of one practice or more names. */
export interface SharedAction extends Grounds {
  readonly id: string;
  /** The party that takes it up: its id in the flow, and its name. */
  readonly owner: string;
  readonly ownerName: TextRef;
  readonly text: TextRef;
  readonly practices: readonly number[];
}

/** The letter of every practice that has an advice. */
export interface PracticeLetter {
  readonly practice: Practice;
  readonly letter: Letter;
}

/** The advice of each practice with complete answers, as a letter. */
export function lettersOf(flow: Flow, practices: readonly Practice[]): PracticeLetter[] {
  return practices.flatMap((practice) => {
    const walk = walked(flow, practice.answers);
    return walk.current === null ? [{ practice, letter: letterOf(flow, walk) }] : [];
  });
}

const mostFirst = <Counted extends { readonly practices: readonly number[] }>(counted: Iterable<Counted>) =>
  [...counted].sort((a, b) => b.practices.length - a.practices.length);

function withMark(known: Lacking | undefined, { id, text, mark, ...item }: MarkedItem, practice: number): Lacking {
  const { practices = [], of = 0, marks = new Map<Lack, number>() } = known ?? {};
  if (mark === 'done') return { id, text, ...groundsIn(item), practices, of: of + 1, marks };
  return {
    id,
    text,
    ...groundsIn(item),
    practices: [...practices, practice],
    of: of + 1,
    marks: new Map(marks).set(mark, (marks.get(mark) ?? 0) + 1),
  };
}

/** Conditions that are not met, counted over practices, the most frequent first. */
export function lackingIn(advised: readonly PracticeLetter[]): Lacking[] {
  const found = new Map<string, Lacking>();
  for (const { practice, letter } of advised) {
    for (const part of letter.parts) {
      if (part.kind !== 'marks') continue;
      for (const item of part.items) found.set(item.id, withMark(found.get(item.id), item, practice.id));
    }
  }
  return mostFirst(found.values()).filter(({ practices }) => practices.length > 0);
}

/** Actions in the advices, counted over practices, the most frequent first. */
export function actionsIn(advised: readonly PracticeLetter[]): SharedAction[] {
  const found = new Map<string, SharedAction>();
  for (const { practice, letter } of advised) {
    for (const part of letter.parts) {
      if (part.kind !== 'actions') continue;
      for (const { id: owner, title: ownerName, items } of part.groups) {
        for (const { id, text, ...item } of items) {
          const key = `${owner} ${id}`;
          const known = found.get(key) ?? { id, owner, ownerName, text, ...groundsIn(item), practices: [] };
          found.set(key, { ...known, practices: [...known.practices, practice.id] });
        }
      }
    }
  }
  return mostFirst(found.values());
}
