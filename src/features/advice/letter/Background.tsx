import { citesOfLetter } from '../../../content/citing';
import type { Letter } from '../../../content/letter';
import { SourceList } from '../../../parts/SourceList';
import { useLetter } from '../context';
import { useWords } from '../useWords';
import { PartBody } from './PartBody';
import { PartFold } from './PartFold';

interface Props {
  readonly letter: Letter;
  readonly now: Date;
}

/** The background of an advice: facts, differences between sources, and the sources themselves. */
export function Background({ letter, now }: Props) {
  const { t } = useWords();
  const { texts } = useLetter();
  const cites = citesOfLetter(letter);
  const count = new Set(cites.map(({ source }) => source)).size;
  return (
    <PartFold id="achtergrond" title={t('advice.background')} counts={t('advice.counts.sources', { count })}>
      {letter.parts
        .filter((part) => part.isBackground)
        .map((part) => (
          <section key={part.id}>
            <h3 id={part.id} tabIndex={-1}>
              {texts.say(part.title)}
            </h3>
            {part.intro === null ? null : <p className="part-intro">{texts.say(part.intro)}</p>}
            <PartBody part={part} />
          </section>
        ))}
      <SourceList cites={cites} lead={t('parts:advice.sourcesLead')} now={now} />
    </PartFold>
  );
}
