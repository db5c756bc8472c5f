import type { ComparedRow } from '../model/matrix';
import { byMatter, type Matter } from '../model/matters';

/** A question to discuss, with its rows. */
export interface Topic {
  readonly id: string;
  readonly section: string;
  readonly rows: readonly ComparedRow[];
  readonly differs: boolean;
}

/** The rows of a matrix by question, in their order. */
export function topicsOf(compared: readonly ComparedRow[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const each of compared) {
    const { question: id, section } = each.row;
    const known = topics.get(id);
    const rows = [...(known?.rows ?? []), each];
    topics.set(id, { id, section, rows, differs: rows.some(({ differs }) => differs) });
  }
  return [...topics.values()];
}

/**
 * The same questions, those whose differences change the conclusion of most advices first, then those that change what
 * is to be done in most, and those without differences last.
 */
export function ranked(topics: readonly Topic[], matters: ReadonlyMap<string, Matter>): Topic[] {
  return topics
    .map((topic) => ({ topic, matter: matterOf(topic, matters) }))
    .sort((a, b) => Number(b.topic.differs) - Number(a.topic.differs) || byMatter(a.matter, b.matter))
    .map(({ topic }) => topic);
}

export type Direction = 'previous' | 'next';

/** Where a question stands in the list that is gone through. */
export interface TopicPlace {
  /** From 1; null when the question is not in the list. */
  readonly index: number | null;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The place of a question among all, or among those with differences; one outside that list leads into it. */
export function placeOf(topics: readonly Topic[], id: string, onlyDifferences: boolean): TopicPlace {
  const at = topics.findIndex((topic) => topic.id === id);
  const isListed = ({ differs }: Topic) => differs || !onlyDifferences;
  const before = topics.slice(0, at).filter(isListed);
  const after = topics.slice(at + 1).filter(isListed);
  const here = topics.slice(at, at + 1).filter(isListed).length;
  return {
    index: here === 0 ? null : before.length + 1,
    total: before.length + here + after.length,
    previous: before.at(-1)?.id ?? null,
    next: after[0]?.id ?? (here === 0 ? (before[0]?.id ?? null) : null),
  };
}

/** For whom the differences in a question matter, over all its rows: each practice once, for the most that any does. */
export function matterOf(topic: Topic, matters: ReadonlyMap<string, Matter>): Omit<Matter, 'row'> {
  const found = topic.rows.flatMap(({ row }) => matters.get(row.id) ?? []);
  const conclusion = new Set(found.flatMap((each) => each.conclusion));
  const details = new Set(found.flatMap((each) => each.details).filter((id) => !conclusion.has(id)));
  const unknown = found.flatMap((each) => each.unknown).filter((id) => !conclusion.has(id) && !details.has(id));
  return { conclusion: [...conclusion], details: [...details], unknown: [...new Set(unknown)] };
}
