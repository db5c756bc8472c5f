import type { i18n } from 'i18next';
import { type Language, languages, type Texts } from '../engine/text';
import { startedOnce, withTries } from './tries';

/** A file of texts that is on its way. */
export type Coming = Promise<{ readonly default: Texts }>;

/** The language in which an interface speaks. */
export const languageOf = ({ language }: i18n): Language =>
  languages.find((known) => known === language) ?? languages[0];

/** By where i18next keeps its texts: what a hook hands out is not always the object that was made. */
const loads = new WeakMap<i18n['store'], Map<string, Promise<void>>>();

/** Does something once for an interface, and gives the same promise each time, as {@link startedOnce} does. */
export function startOnce(instance: i18n, key: string, start: () => Promise<unknown>): Promise<void> {
  const known = loads.get(instance.store) ?? new Map<string, Promise<void>>();
  loads.set(instance.store, known);
  return startedOnce(known, key, async () => void (await start()));
}

/** Which texts: those of a room or a flow, in one language, and where i18next keeps them. */
export interface TextsAt {
  readonly language: Language;
  readonly namespace: string;
  readonly id: string;
}

/** Loads texts, once. i18next gets a copy: what a file imports is never changed. Rejects when the network fails. */
export function loadOnce(
  instance: i18n,
  { language, namespace, id }: TextsAt,
  ask: () => readonly Coming[],
  wrap: (texts: Texts) => Texts = (texts) => texts,
): Promise<void> {
  return startOnce(instance, `${language}/${namespace}/${id}`, async () => {
    for (const { default: texts } of await withTries(() => Promise.all(ask()))) {
      instance.addResourceBundle(language, namespace, structuredClone(wrap(texts)), true, true);
    }
  });
}
