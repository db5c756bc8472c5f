import type { Letter } from '../../content/letter';
import type { Replay } from '../../engine/replay';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { useLetter } from './context';
import { FirstThings } from './first/FirstThings';
import { LanesFigure } from './lanes/LanesFigure';
import type { PrintWhat } from './print/usePrint';
import { HandOff } from './take/HandOff';
import { useWords } from './useWords';

interface Props {
  readonly letter: Letter;
  readonly replay: Replay;
  readonly onPrint: (what: PrintWhat) => void;
}

const countOf = ({ parts }: Letter) =>
  parts
    .flatMap((part) => (part.kind === 'actions' && part.id === 'acties' ? part.groups : []))
    .flatMap(({ items }) => items).length;

/** The top of an advice, visible without opening anything: conclusion, picture, first steps, ways to share. */
export function AdviceHead({ letter, replay, onPrint }: Props) {
  const { t } = useWords();
  const { flow, texts } = useLetter();
  const { base } = useBase(flow);
  return (
    <>
      {(letter.lead ?? letter.conclusion).map((sentence) => (
        <p className="conclusion" key={texts.say(sentence)}>
          {texts.say(sentence)}
        </p>
      ))}
      <div className={letter.lanes === undefined ? 'advice-head' : 'advice-head with-lanes'}>
        {letter.lanes === undefined ? null : <LanesFigure picture={letter.lanes} />}
        <div className="advice-next">
          {letter.first === undefined ? null : (
            <FirstThings
              actions={letter.first}
              all={{ address: addressIn(base, steps.advice, 'acties'), count: countOf(letter) }}
            />
          )}
          <HandOff flow={flow} replay={replay} onPrint={onPrint} />
          <p className="no-print">
            <a href={addressIn(base, steps.review)}>{t('advice.change')}</a>
          </p>
        </div>
      </div>
    </>
  );
}
