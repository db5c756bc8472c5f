import '../../parts/letter.css';
import './sides.css';
import { useState } from 'react';
import type { Flow } from '../../content/flow';
import { type Sides, sideOf } from '../../content/sides';
import type { Replay } from '../../engine/replay';
import { BringFields } from '../../parts/BringFields';
import { useFlowTexts } from '../../parts/texts';
import { addressIn, isSourceAnchor, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { navigate } from '../../route/route';
import { type BringItem, itemsOfFiles } from '../../share/bring';
import { encode } from '../../share/codec';
import { itemsOfText } from '../../share/pasted';
import { readFiles } from '../../share/readFiles';
import { NoticeBox } from '../../ui/NoticeBox';
import { givenIn } from './given';
import { SidesScreen } from './SidesScreen';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly sides: Sides;
  readonly replay: Replay;
  /** The answers that the address carries, a code a side, and perhaps an element of the page to go to. */
  readonly place: readonly string[];
}

/** Several sides beside each other. Their answers are in the address, so that it can be sent and kept. */
export function SidesRoute({ flow, sides, replay, place }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { base } = useBase(flow);
  const anchor = place.find((each) => isSourceAnchor(each));
  const codes = place.filter((each) => each !== anchor);
  const [told, setTold] = useState<readonly string[]>([]);
  const { given, whole } = givenIn(flow, codes, replay.answers);

  function bring(items: readonly BringItem[]) {
    const found = new Map([...given].filter(([, { own }]) => !own).map(([side, { answers }]) => [side, answers]));
    const lines = items.map((item) => {
      if (item.kind === 'skipped') return `${item.source}: ${t(`parts:bring.skipped.${item.reason}`)}`;
      const side = sideOf(flow, item.answers);
      if (side === null) return `${item.source}: ${t('sides.noSide')}`;
      found.set(side, item.answers);
      return `${item.source}: ${t('sides.added', { side: texts.ask(sides.question, `options.${side}.label`) })}`;
    });
    setTold(lines);
    navigate(addressIn(base, steps.sides, ...[...found.values()].map((answers) => encode(flow, answers))));
  }

  return (
    <SidesScreen
      flow={flow}
      sides={sides}
      given={given}
      anchor={anchor}
      notice={
        <>
          <NoticeBox>{whole ? null : t('sides.badLink')}</NoticeBox>
          <NoticeBox>{told.length === 0 ? null : told.map((line) => <p key={line}>{line}</p>)}</NoticeBox>
        </>
      }
      bring={
        <BringFields
          filesHint={t('sides.filesHint')}
          linksHint={t('sides.linksHint')}
          onFiles={(files) => void readFiles(files).then((brought) => bring(itemsOfFiles(flow, [flow], brought)))}
          onText={(text) => bring(itemsOfText(flow, text))}
        />
      }
    />
  );
}
