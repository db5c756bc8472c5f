import { citesOfLetter } from '../../../content/citing';
import type { Letter } from '../../../content/letter';
import { SourceList } from '../../../parts/SourceList';
import { useLetter } from '../context';
import { useWords } from '../useWords';

/** The documents behind a letter, with edition, year and what to be careful about. */
export function Sources({ letter, now }: { readonly letter: Letter; readonly now: Date }) {
  const { t } = useWords();
  const { texts } = useLetter();
  return <SourceList cites={citesOfLetter(letter)} texts={texts} lead={t('parts:advice.sourcesLead')} now={now} />;
}
