import { type ReactNode, useCallback, useContext, useState } from 'react';
import type { Flow } from '../../content/flow';
import { letterOf } from '../../content/letterOf';
import { counterfactuals } from '../../engine/counterfactual';
import { longDay } from '../../engine/day';
import type { AnswerSet } from '../../engine/question';
import type { Replay } from '../../engine/replay';
import { LocalBox } from '../../local/LocalBox';
import { ByItself } from '../../parts/ByItself';
import { useFlowTexts } from '../../parts/texts';
import { useColophon } from '../../parts/useColophon';
import { useBase } from '../../route/base';
import { Page } from '../../ui/Page';
import { useAnchor } from '../../ui/useAnchor';
import { useInIdleTime } from '../../ui/useInIdleTime';
import { AdviceHead } from './AdviceHead';
import { LetterContext, OwnContext } from './context';
import { Background } from './letter/Background';
import { LetterParts } from './letter/LetterParts';
import { MoreWays } from './letter/MoreWays';
import { NotesFold } from './letter/NotesFold';
import { WhatIf } from './letter/WhatIf';
import { usePrint } from './print/usePrint';
import { useRunningHead } from './print/useRunningHead';
import { TakeAlong } from './take/TakeAlong';
import './advice.css';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  /** Everything that was answered, lapsed answers included. */
  readonly answers: AnswerSet;
  readonly replay: Replay;
  /** An element of the page to go to, such as a part. */
  readonly anchor: string | undefined;
  readonly notice: ReactNode;
  /** A square to scan, on the printed page. */
  readonly qr: ReactNode;
}

/** The advice on one screen; all that explains it stands behind headings. */
export function AdviceScreen({ flow, answers, replay, anchor, notice, qr }: Props) {
  const { t, i18n } = useWords();
  const texts = useFlowTexts(flow);
  const start = useCallback(() => counterfactuals(flow, answers, replay), [flow, answers, replay]);
  const found = useInIdleTime(start);
  const decisive = new Set(found?.map(({ answer }) => answer));
  const [now] = useState(() => new Date());
  const { what, print } = usePrint();
  const letter = letterOf(flow, replay);
  const colophon = useColophon(flow);
  const day = longDay(i18n.language, now);

  useAnchor(anchor);
  const { name } = useContext(OwnContext).own;
  const { owner } = useBase(flow);
  const flowName = texts.say('name');
  useRunningHead(
    name === ''
      ? t('advice.runningHead', { flow: flowName, day })
      : t('advice.runningHeadOf', { name, flow: flowName, day }),
  );

  return (
    <LetterContext value={{ flow, replay, texts, decisive }}>
      <Page
        className={`letter print-${what}`}
        title={texts.say(letter.title)}
        {...(name === '' || owner !== null ? {} : { caption: name })}
        before={
          <>
            {notice}
            {qr}
            <p className="print-only print-day">{day}</p>
            {name === '' ? <p className="print-only practice-name">{t('export:advice.practice')}:</p> : null}
          </>
        }
      >
        <AdviceHead letter={letter} replay={replay} onPrint={print} />
        <ByItself>
          <LetterParts parts={letter.parts.filter((part) => !part.isBackground)} />
        </ByItself>
        <ByItself>
          <WhatIf found={found} />
        </ByItself>
        <ByItself>
          <MoreWays />
        </ByItself>
        <ByItself>
          <LocalBox />
        </ByItself>
        <ByItself>
          <NotesFold />
        </ByItself>
        <ByItself>
          <TakeAlong flow={flow} replay={replay} onPrint={print} />
        </ByItself>
        <ByItself>
          <Background letter={letter} now={now} />
        </ByItself>
        <p className="colophon">
          {t('export:advice.notices')} {colophon(now)}
        </p>
      </Page>
    </LetterContext>
  );
}
