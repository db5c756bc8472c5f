import type { Flow } from '../../../content/flow';
import type { Letter } from '../../../content/letter';
import { useLocal } from '../../../local/context';
import { boxId } from '../../../local/LocalBox';
import { useFlowTexts } from '../../../parts/texts';
import { addressIn, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { Fold } from '../../../ui/Fold';
import { useWords } from '../useWords';

interface Props {
  readonly flow: Flow;
  readonly letter: Letter;
}

/** The parts of a letter, each with its own address. */
export function Contents({ flow, letter }: Props) {
  const { t } = useWords();
  const { base } = useBase(flow);
  const texts = useFlowTexts(flow);
  const local = useLocal();
  return (
    <Fold label={t('advice.contents')} line={t('advice.contents')}>
      <ol>
        {letter.parts.map((part) => (
          <li key={part.id}>
            <a href={addressIn(base, steps.advice, part.id)}>{texts.say(part.title)}</a>
          </li>
        ))}
        {local === null ? null : (
          <li>
            <a href={addressIn(base, steps.advice, boxId)}>{t('local:local.box')}</a>
          </li>
        )}
      </ol>
    </Fold>
  );
}
