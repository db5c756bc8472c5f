import type { Registry } from '../engine/flow';

/** The parts of a question as they were registered up to some version, in that order. */
export type Slot =
  | { readonly kind: 'single'; readonly options: readonly string[] }
  | { readonly kind: 'multi'; readonly options: readonly string[] }
  | { readonly kind: 'checklist'; readonly items: readonly string[] }
  | { readonly kind: 'numbers'; readonly fields: Readonly<Record<string, readonly [min: number, max: number]>> };

type Grown = Exclude<Registry[number], { readonly kind: 'moved' }>;

function merged(before: Slot | undefined, line: Grown): Slot {
  if (line.kind === 'numbers') {
    return { kind: line.kind, fields: { ...(before?.kind === 'numbers' ? before.fields : {}), ...line.fields } };
  }
  if (line.kind === 'checklist') {
    return { kind: line.kind, items: [...(before?.kind === 'checklist' ? before.items : []), ...line.items] };
  }
  return { kind: line.kind, options: [...(before?.kind === line.kind ? before.options : []), ...line.options] };
}

const itemsOf = (slot: Slot | undefined): readonly string[] => (slot?.kind === 'checklist' ? slot.items : []);

/** The questions of a version, in the order in which their answers stand in a code. */
export function layoutOf(registry: Registry, version: number): ReadonlyMap<string, Slot> {
  const layout = new Map<string, Slot>();
  for (const line of registry) {
    if (line.since > version) continue;
    const { question } = line;
    if (line.kind === 'moved') {
      const left = itemsOf(layout.get(line.from)).filter((item) => !line.items.includes(item));
      layout.set(line.from, { kind: 'checklist', items: left });
    }
    const grown: Grown = line.kind === 'moved' ? { ...line, kind: 'checklist' } : line;
    layout.set(question, merged(layout.get(question), grown));
  }
  return layout;
}
