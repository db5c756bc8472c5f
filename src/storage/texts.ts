import { browserStorage } from './keep';

/** A text that the browser keeps under a name of its own, apart from any walk. */
export interface KeptText {
  /** Null when there is none. */
  readonly recall: () => string | null;
  /** Null wipes it. False when the browser refuses; the page goes on with what it has. */
  readonly keep: (text: string | null) => boolean;
  /** Calls back when another tab kept another text; returns how to stop that. */
  readonly onElsewhere: (changed: (text: string | null) => void) => () => void;
}

/** @param name such as `lokaal.<flow>`; no walk is kept under a name with a dot in front of a flow */
export function keptText(name: string): KeptText {
  const key = `keuzehulp.${name}`;
  return {
    recall: () => browserStorage().storage.getItem(key),
    keep: (text) => {
      try {
        const { storage } = browserStorage();
        if (text === null) storage.removeItem(key);
        else storage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    onElsewhere: (changed) => {
      const listen = (event: StorageEvent) => {
        if (event.key === key) changed(event.newValue);
      };
      window.addEventListener('storage', listen);
      return () => window.removeEventListener('storage', listen);
    },
  };
}
