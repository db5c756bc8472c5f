/** What is kept under one name, by member: an answer, a draft, a name. Values are what JSON can hold. */
export type Record = ReadonlyMap<string, unknown>;

/**
 * When and where a member was last changed: a count that rises with every change anywhere, and the tab. The third is the
 * value; without one the member was taken away.
 */
export type Entry = readonly [count: number, tab: string] | readonly [count: number, tab: string, value: unknown];

/** Members with their last changes. What was changed at `floor` or before has been wiped, wherever it turns up again. */
export interface Members {
  readonly floor: number;
  readonly entries: ReadonlyMap<string, Entry>;
}

export const nothing: Members = { floor: 0, entries: new Map() };

/** The order of two changes of one member; the same in every tab, so that all end with the same. */
function isLater([count, tab, value]: Entry, [otherCount, otherTab, otherValue]: Entry): boolean {
  if (count !== otherCount) return count > otherCount;
  if (tab !== otherTab) return tab > otherTab;
  return (JSON.stringify(value) ?? '') > (JSON.stringify(otherValue) ?? '');
}

/** Brings two states together: of each member the last change, whatever the order in which they meet. */
export function joined(one: Members, other: Members): Members {
  const floor = Math.max(one.floor, other.floor);
  const entries = new Map(one.entries);
  for (const [name, entry] of other.entries) {
    const here = entries.get(name);
    if (here === undefined || isLater(entry, here)) entries.set(name, entry);
  }
  for (const [name, [count]] of entries) if (count <= floor) entries.delete(name);
  return { floor, entries };
}

const lastCount = ({ floor, entries }: Members): number =>
  [...entries.values()].reduce((last, [count]) => Math.max(last, count), floor);

/** The state without members; what comes in later from before this moment stays away. */
export const wiped = (members: Members): Members => ({ floor: lastCount(members), entries: new Map() });

/** The members that are there, with their values. */
export function recordOf({ entries }: Members): Record {
  const record = new Map<string, unknown>();
  for (const [name, entry] of entries) if (entry.length === 3) record.set(name, entry[2]);
  return record;
}

/** Whether two values are the same text. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Whether two records say the same. */
export const isSameRecord = (one: Record, other: Record): boolean =>
  one.size === other.size && [...one].every(([name, value]) => other.has(name) && isSame(value, other.get(name)));

/** The state with what differs between two records, changed by this tab. What is the same in both stays as it is. */
export function changedIn(members: Members, before: Record, after: Record, tab: string): Members {
  const count = lastCount(members) + 1;
  const entries = new Map(members.entries);
  for (const name of before.keys()) if (!after.has(name)) entries.set(name, [count, tab]);
  for (const [name, value] of after) {
    if (!before.has(name) || !isSame(before.get(name), value)) entries.set(name, [count, tab, value]);
  }
  return { floor: members.floor, entries };
}
