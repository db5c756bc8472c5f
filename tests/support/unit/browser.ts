import type { Disk } from '../../../src/storage/disk';
import { type Shelf, shelfOn } from '../../../src/storage/shelf';

const prefix = 'keuzehulp/#';

interface Heard {
  readonly key: string;
  readonly text: string | null;
  readonly at: number;
}

/**
 * A browser with tabs that are processes of their own, as Chromium's are: a tab sees what another one wrote only once it
 * has heard of it.
 */
export class FakeBrowser {
  readonly texts = new Map<string, string>();
  /** In characters, keys included. */
  room = Number.POSITIVE_INFINITY;
  readonly tabs: FakeTab[] = [];
  #count = 0;

  open(folder = prefix): FakeTab {
    const tab = new FakeTab(this, folder, `tab${this.tabs.length}`);
    this.tabs.push(tab);
    return tab;
  }

  /** @throws never: false when there is no room */
  write(from: FakeTab, key: string, text: string | null): number | null {
    const rest = [...this.texts].filter(([other]) => other !== key);
    const used = rest.reduce((sum, [other, value]) => sum + other.length + value.length, 0);
    if (text !== null && used + key.length + text.length > this.room) return null;
    if ((this.texts.get(key) ?? null) === text) return this.#count;
    if (text === null) this.texts.delete(key);
    else this.texts.set(key, text);
    this.#count += 1;
    for (const tab of this.tabs) if (tab !== from) tab.coming.push({ key, text, at: this.#count });
    return this.#count;
  }
}

export class FakeTab {
  readonly coming: Heard[] = [];
  readonly shelf: Shelf;
  readonly disk: Disk;
  readonly #seen: Map<string, { text: string | null; at: number }>;

  constructor(browser: FakeBrowser, folder: string, name: string) {
    this.#seen = new Map([...browser.texts].map(([key, text]) => [key, { text, at: 0 }]));
    const write = (key: string, text: string | null) => {
      const at = browser.write(this, key, text);
      if (at !== null) this.#seen.set(key, { text, at });
      return at !== null;
    };
    this.disk = {
      get: (key) => this.#seen.get(key)?.text ?? null,
      set: (key, text) => write(key, text),
      remove: (key) => void write(key, null),
      keys: () => [...this.#seen].filter(([, { text }]) => text !== null).map(([key]) => key),
    };
    this.shelf = shelfOn(this.disk, folder, name);
  }

  /** Hears of the oldest change elsewhere that it has not heard of; false when there is none. */
  hear(): boolean {
    const next = this.coming.shift();
    if (next === undefined) return false;
    const { key, text, at } = next;
    // What this tab wrote itself since then stays.
    if (at > (this.#seen.get(key)?.at ?? 0)) this.#seen.set(key, { text, at });
    this.shelf.heard(key, text);
    return true;
  }
}

/** All tabs hear of everything. @throws Error when they go on telling each other */
export function settle({ tabs }: FakeBrowser): void {
  for (let count = 0; tabs.some((tab) => tab.hear()); count += 1) {
    if (count > 10_000) throw new Error('tabs do not come to rest');
  }
}
