import { useDay, useLocal } from './context';
import { fieldWords, isLocalFact } from './fields';
import { localFields, textsOf } from './local';
import { useWords } from './useWords';

/** The local information in use as lines for a document; null without one. */
export function useLocalLines(): readonly string[] | null {
  const { t } = useWords();
  const local = useLocal();
  const day = useDay();
  if (local === null) return null;
  const texts = textsOf(local);
  const facts = localFields.flatMap((field) => {
    const text = texts[field];
    return text === undefined || !isLocalFact(field)
      ? []
      : [t('local.line', { label: t(fieldWords[field].short), text })];
  });
  const { municipality, filledBy, made } = local;
  return [...facts, `${t('local.origin', { municipality, filledBy, date: day(made) })} ${t('local.notOurs')}`];
}
