import { useContext } from 'react';
import type { Flow } from '../../../content/flow';
import type { Replay } from '../../../engine/replay';
import { useFlowTexts } from '../../../parts/texts';
import { addressIn, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { addressOf } from '../../../share/address';
import { encode } from '../../../share/codec';
import { useTold } from '../../../ui/useTold';
import { OwnContext } from '../context';
import type { PrintWhat } from '../print/usePrint';
import { useWords } from '../useWords';
import { useLetterFile } from './useLetterFile';

interface Props {
  readonly flow: Flow;
  readonly replay: Replay;
  readonly onPrint: (what: PrintWhat) => void;
}

/** The quick ways to hand an advice on: one page of paper, a link, a mail, a document. The rest stands under *Meenemen*. */
export function HandOff({ flow, replay, onPrint }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { base } = useBase(flow);
  const { told, attempt } = useTold<
    'parts:take.told.copied' | 'take.notCopied' | 'parts:take.told.made' | 'parts:take.told.failed'
  >();
  const address = addressOf(flow, encode(flow, replay.answers));
  const { name } = useContext(OwnContext).own;
  const about = { flow: texts.say('name'), name };
  const subject = encodeURIComponent(t(name === '' ? 'take.mailSubject' : 'take.mailSubjectOf', about));
  const body = encodeURIComponent(t('take.mailBody', { address }));

  const makeLetter = useLetterFile(flow, replay);

  const copy = () => attempt(() => navigator.clipboard.writeText(address), 'parts:take.told.copied', 'take.notCopied');
  const make = () => attempt(makeLetter, 'parts:take.told.made', 'parts:take.told.failed');

  return (
    <div className="hand-off no-print">
      <button type="button" className="primary" onClick={() => onPrint('page')}>
        {t('advice.printPage')}
      </button>
      <button type="button" className="secondary" onClick={copy}>
        {t('parts:take.link')}
      </button>
      <a className="secondary" href={`mailto:?subject=${subject}&body=${body}`}>
        {t('take.mail')}
      </a>
      <button type="button" className="secondary" onClick={make}>
        {t('take.letter')}
      </button>
      <a className="hand-off-change" href={addressIn(base, steps.review)}>
        {t('advice.change')}
      </a>
      <p role="status">{told === null ? null : t(told, { place: t('take.title') })}</p>
    </div>
  );
}
