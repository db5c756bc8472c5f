import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Flow } from '../content/flow';
import type { Language, Texts } from '../engine/text';
import type aside from './aside.nl.json';
import nl from './nl.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof nl & typeof aside;
      flow: Readonly<Record<string, string>>;
      library: Readonly<Record<string, string>>;
    };
  }
}

/** The words of the interface; those of flows and library are added when a flow is opened. */
export function createI18n(language: Language = 'nl'): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { nl: { app: nl } },
    defaultNS: 'app',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

const loaded = new WeakMap<i18n, Map<string, Promise<void>>>();

/** Loads the texts of a flow, or of what has texts as a flow has, and those that flows share, once. Rejects when the network fails; a next call tries again. */
export function loadTexts(
  instance: i18n,
  flow: Pick<Flow, 'id' | 'texts'>,
  library: () => Promise<{ readonly default: Texts }>,
): Promise<void> {
  const known = loaded.get(instance) ?? new Map<string, Promise<void>>();
  loaded.set(instance, known);
  const existing = known.get(flow.id);
  if (existing) return existing;
  const loading = Promise.all([library(), ...flow.texts('nl')]).then(([shared, ...texts]) => {
    instance.addResourceBundle('nl', 'library', shared.default, true, true);
    for (const text of texts) instance.addResourceBundle('nl', 'flow', { [flow.id]: text.default }, true, true);
  });
  known.set(flow.id, loading);
  loading.catch(() => known.delete(flow.id));
  return loading;
}

const asides = new WeakMap<i18n, Promise<void>>();

/** Loads the words of what stands aside from the questions and the advice, once. Rejects when the network fails; a next call tries again. */
export function asideWords(instance: i18n): Promise<void> {
  const existing = asides.get(instance);
  if (existing) return existing;
  const loading = import('./aside.nl.json').then((words) => {
    instance.addResourceBundle('nl', 'app', words.default, true, true);
  });
  asides.set(instance, loading);
  loading.catch(() => asides.delete(instance));
  return loading;
}
