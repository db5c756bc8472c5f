/** One option out of several. */
export interface Single<Option extends string = string> {
  readonly kind: 'single';
  readonly id: string;
  readonly options: readonly Option[];
}

/** At least one option, each once; an exclusive option (`onbekend`) stands alone. */
export interface Multi<Option extends string = string> {
  readonly kind: 'multi';
  readonly id: string;
  readonly options: readonly Option[];
  readonly atMost: number;
}

/** Every item gets one of {@link checklistOptions}; none is left out. */
export interface Checklist<Item extends string = string> {
  readonly kind: 'checklist';
  readonly id: string;
  readonly items: readonly Item[];
}

/** The size of the practice: whole numbers, each of which may be left out. */
export interface Size {
  readonly kind: 'size';
  readonly id: string;
}

export type Question = Single | Multi | Checklist | Size;

export const checklistOptions = ['ja', 'deels', 'nee', 'onbekend'] as const;

/** The option that excludes all others of a multi question. */
export const exclusive = 'onbekend';

export function single<const Option extends string>(id: string, options: readonly Option[]): Single<Option> {
  return { kind: 'single', id, options };
}

export function multi<const Option extends string>(
  id: string,
  options: readonly Option[],
  atMost = options.length,
): Multi<Option> {
  return { kind: 'multi', id, options, atMost };
}

export function checklist<const Item extends string>(id: string, items: readonly Item[]): Checklist<Item> {
  return { kind: 'checklist', id, items };
}
