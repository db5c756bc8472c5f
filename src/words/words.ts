import type { i18n } from 'i18next';
import { use, useContext } from 'react';
import { I18nContext, useTranslation } from 'react-i18next';
import type { Language } from '../engine/text';
import { type Coming, languageOf, loadOnce, startOnce } from './load';

/** The words of each room by its name: a room adds its own beside its `nl.json`. The two here come with the flows. */
export interface Namespaces {
  flow: Readonly<Record<string, string>>;
  library: Readonly<Record<string, string>>;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Namespaces;
  }
}

type Name = keyof Namespaces;

/** The file of a room's words in each language; a language that lacks one does not compile. */
type Files = { readonly [Each in Language]: () => Coming };

/** The words of a room, and of the rooms below that it speaks with. */
export interface Words<Own extends Name = Name, Below extends Name = Name> {
  readonly own: Own;
  readonly files: Files;
  readonly below: readonly Words<Below>[];
  /** Its own name and then those below. */
  readonly names: readonly [Own, ...Below[]];
}

/** The words of a room; keys of those `below` are used with their name in front, as in `parts:loading`. */
export function wordsOf<Own extends Name, Below extends Name = never>(
  own: Own,
  files: Files,
  ...below: readonly Words<Below>[]
): Words<Own, Below> {
  return { own, files, below, names: [own, ...below.map((each) => each.own)] };
}

/** Loads the words of a room and of those below, each once for a language. Rejects when the network fails. */
export function loadWords(instance: i18n, { own, files, below }: Words): Promise<void> {
  const language = languageOf(instance);
  const load = () => loadOnce(instance, { language, namespace: own, id: own }, () => [files[language]()]);
  return startOnce(instance, `${language}/${own}`, () =>
    Promise.all([load(), ...below.map((each) => loadWords(instance, each))]),
  );
}

/** Waits until the words of a room are there. */
export function useLoaded(words: Words): void {
  const { i18n } = useContext(I18nContext);
  use(loadWords(i18n, words));
}

/**
 * The words of a room for a component of it. The component waits until they are there, so that it cannot speak too
 * early; each room has its own hook for it in `useWords.ts`.
 */
export function useNamespaces<Own extends Name, Below extends Name>(words: Words<Own, Below>) {
  useLoaded(words);
  return useTranslation<readonly [Own, ...Below[]]>(words.names);
}

/** The texts of flows, each under the id of its flow, and those that flows share; whoever opens a flow loads them. */
export const useContent = () => useTranslation(['flow', 'library']);
