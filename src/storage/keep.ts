import type { FlowCore } from '../engine/flow';
import { type Kept, type KeptWalk, seal, unseal } from './envelope';

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'keuzehulp';
const keyOf = (flow: Pick<FlowCore, 'id'>) => `${prefix}.${flow.id}`;

/** A place for what did not fit, where nothing else stands yet. */
function asideKeyOf(flow: Pick<FlowCore, 'id'>, text: string, storage: Keeper): string {
  let key = `${keyOf(flow)}.apart`;
  for (let count = 2; ![null, text].includes(storage.getItem(key)); count += 1) key = `${keyOf(flow)}.apart.${count}`;
  return key;
}

/** A walk read from the browser; one that did not fit, or not whole, has been set aside too. */
export interface Recall {
  readonly kept: KeptWalk | null;
  readonly setAside: boolean;
  /** What did not fit could not be set aside: this storage must not be written to, or it would be lost. */
  readonly blocked?: true;
}

const inMemory = new Map<string, string>();

/** Stands in where the browser stores nothing: keeps walks as long as the page is open. */
const memory: Keeper = {
  getItem: (key) => inMemory.get(key) ?? null,
  setItem: (key, text) => void inMemory.set(key, text),
  removeItem: (key) => void inMemory.delete(key),
};

/** The storage of the open page alone. */
const pageStorage = { storage: memory, lasting: false };

/** The browser's storage; `lasting` is false where it is switched off or full and only the open page remembers. */
export function browserStorage(): { storage: Keeper; lasting: boolean } {
  try {
    const probe = `${prefix}.proef`;
    window.localStorage.setItem(probe, probe);
    window.localStorage.removeItem(probe);
    return { storage: window.localStorage, lasting: true };
  } catch {
    return pageStorage;
  }
}

/** Reads the walk of a flow as far as it fits. What does not fit is put aside, not destroyed. */
export function recall(flow: FlowCore, storage: Keeper): Recall {
  const text = storage.getItem(keyOf(flow));
  if (text === null) return { kept: null, setAside: false };
  const kept = unseal(flow, text);
  if (kept?.lapsed.length === 0) return { kept, setAside: false };
  try {
    storage.setItem(asideKeyOf(flow, text, storage), text);
  } catch {
    return { kept, setAside: true, blocked: true };
  }
  if (kept === null) storage.removeItem(keyOf(flow));
  return { kept, setAside: true };
}

/** Keeps a walk; one without answers is wiped, but what was set aside stays. False when the browser refuses. */
export function keep(flow: FlowCore, kept: Kept, storage: Keeper): boolean {
  try {
    if (Object.keys(kept.answers).length === 0) storage.removeItem(keyOf(flow));
    else storage.setItem(keyOf(flow), seal(flow, kept));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab kept a newer walk of this flow, or wiped it (null). */
function onOtherTab(flow: FlowCore, changed: (kept: Kept | null) => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key !== keyOf(flow)) return;
    changed(event.newValue === null ? null : unseal(flow, event.newValue));
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

/** Where a walk is kept. */
export interface WalkStore {
  /** Reads the walk; `lasting` is false where only the open page remembers it. */
  readonly open: () => Recall & { readonly lasting: boolean };
  /** False when it was refused. */
  readonly keep: (kept: Kept) => boolean;
  /** Calls back when the walk was changed from elsewhere, null when it was wiped; returns how to stop that. */
  readonly onElsewhere: (changed: (kept: Kept | null) => void) => () => void;
}

/** The browser, or the open page where the browser keeps nothing. */
export function browserPlace(flow: FlowCore): WalkStore {
  let { storage, lasting } = browserStorage();
  return {
    open: () => {
      const found = recall(flow, storage);
      if (found.blocked) ({ storage, lasting } = pageStorage);
      return { ...found, lasting };
    },
    keep: (kept) => keep(flow, kept, storage),
    onElsewhere: (changed) => onOtherTab(flow, changed),
  };
}
