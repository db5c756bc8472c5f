import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Flow } from '../content/flow';
import { type Language, languages, type Texts } from '../engine/text';
import { startWords } from '../features/start/useWords';
import { walkWords } from '../features/walk/useWords';
import { keepingWords } from '../keeping/useWords';
import { localWords } from '../local/useWords';
import { questionWords } from '../question/useWords';
import { uiWords } from '../ui/useWords';
import { languageOf, loadOnce, startOnce } from '../words/load';
import { loadWords } from '../words/words';
import { appWords } from './useWords';

/** The words of the frame, the start page and the questions, in one file (`vite.config.ts`): every visit needs them. */
const first = [uiWords, appWords, startWords, walkWords, questionWords, localWords, keepingWords];

/** The interface in a language, with the words that every visit needs; other rooms load theirs when they are opened. */
export async function createI18n(language: Language = languages[0]): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await Promise.all(first.map((words) => loadWords(instance, words)));
  return instance;
}

/** The texts that flows share, in a language. */
export type SharedTexts = (language: Language) => Promise<{ readonly default: Texts }>;

/** Loads the texts that flows share, once. Rejects when the network fails. */
export function loadShared(instance: i18n, shared: SharedTexts): Promise<void> {
  const language = languageOf(instance);
  return loadOnce(instance, { language, namespace: 'library', id: 'library' }, () => [shared(language)]);
}

/** Loads the texts of a flow, or of what has texts as a flow has, and those that flows share, each once. Rejects when the network fails. */
export function loadTexts(
  instance: i18n,
  { id, texts }: Pick<Flow, 'id' | 'texts'>,
  shared: SharedTexts,
): Promise<void> {
  const language = languageOf(instance);
  return startOnce(instance, `${language}/texts/${id}`, () =>
    Promise.all([
      loadShared(instance, shared),
      loadOnce(
        instance,
        { language, namespace: 'flow', id },
        () => texts(language),
        (own) => ({ [id]: own }),
      ),
    ]),
  );
}

/** Loads the texts that an advice of a flow needs besides, once. Rejects when the network fails. */
export function loadAdviceTexts(instance: i18n, { id, adviceTexts }: Pick<Flow, 'id' | 'adviceTexts'>): Promise<void> {
  const language = languageOf(instance);
  const at = { language, namespace: 'flow', id: `${id}/advice` };
  return loadOnce(
    instance,
    at,
    () => adviceTexts?.(language) ?? [],
    (own) => ({ [id]: own }),
  );
}
