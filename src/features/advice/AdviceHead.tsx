import type { Letter } from '../../content/letter';
import { todoPart } from '../../content/todo';
import type { Replay } from '../../engine/replay';
import { LocalContact } from '../../local/LocalContact';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { useLetter } from './context';
import { FirstThings } from './first/FirstThings';
import { LanesFigure } from './lanes/LanesFigure';
import type { PrintWhat } from './print/usePrint';
import { SourceNote } from './SourceNote';
import { HandOff } from './take/HandOff';

interface Props {
  readonly letter: Letter;
  readonly replay: Replay;
  readonly onPrint: (what: PrintWhat) => void;
}

/** The top of an advice, visible without opening anything: conclusion, picture, first steps, ways to share. */
export function AdviceHead({ letter, replay, onPrint }: Props) {
  const { flow, texts } = useLetter();
  const { base } = useBase(flow);
  const todo = todoPart(letter);
  const count = todo?.groups.flatMap(({ items }) => items).length ?? 0;
  const { conclusion, lead = conclusion } = letter;
  const shown = new Set(lead.map(({ text }) => texts.say(text)));
  return (
    <>
      {conclusion.map((sentence) => {
        const said = texts.say(sentence.text);
        return (
          // What the picture shows on screen is said in words where everything is printed.
          <p className={shown.has(said) ? 'conclusion' : 'conclusion rest'} key={said}>
            {said}
            <SourceNote of={sentence} />
          </p>
        );
      })}
      <div className={letter.lanes === undefined ? 'advice-head' : 'advice-head with-lanes'}>
        {letter.lanes === undefined ? null : <LanesFigure picture={letter.lanes} />}
        <div className="advice-next">
          {letter.first === undefined ? null : (
            <FirstThings
              first={letter.first}
              watch={letter.watch ?? []}
              all={{ address: addressIn(base, steps.advice, todo?.id ?? ''), count }}
            />
          )}
          <LocalContact />
          <HandOff flow={flow} replay={replay} onPrint={onPrint} />
        </div>
      </div>
    </>
  );
}
