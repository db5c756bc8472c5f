import type { Part } from '../../../content/letter';
import { todoPart } from '../../../content/todo';
import { useLetter } from '../context';
import { PartBody } from './PartBody';
import { PartFold } from './PartFold';
import { useCounts } from './useCounts';

/** The parts of a letter, each behind its heading with what is in it; what is to be done and asked goes on one page. */
export function LetterParts({ parts }: { readonly parts: readonly Part[] }) {
  const { texts } = useLetter();
  const counts = useCounts();
  const todo = todoPart({ parts });
  return parts.map((part) => (
    <PartFold
      key={part.id}
      id={part.id}
      title={texts.say(part.title)}
      counts={counts(part)}
      {...(part === todo || part.kind === 'open' ? { on: 'page' } : {})}
    >
      {part.intro === null ? null : <p className="part-intro">{texts.say(part.intro)}</p>}
      <PartBody part={part} />
    </PartFold>
  ));
}
