import { type ReactNode, useCallback, useState } from 'react';
import type { Flow } from '../../content/flow';
import { letterOf } from '../../content/letterOf';
import { counterfactuals } from '../../engine/counterfactual';
import type { AnswerSet } from '../../engine/question';
import type { Replay } from '../../engine/replay';
import { LocalBox } from '../../local/LocalBox';
import { useFlowTexts } from '../../parts/texts';
import { useColophon } from '../../parts/useColophon';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { Page } from '../../ui/Page';
import { useAnchor } from '../../ui/useAnchor';
import { useInIdleTime } from '../../ui/useInIdleTime';
import { LetterContext } from './context';
import { Contents } from './letter/Contents';
import { Glance } from './letter/Glance';
import { Parts } from './letter/Parts';
import { Sources } from './letter/Sources';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  /** Everything that was answered, lapsed answers included. */
  readonly answers: AnswerSet;
  readonly replay: Replay;
  /** An element of the page to go to, such as a source. */
  readonly anchor: string | undefined;
  readonly notice: ReactNode;
  /** Ways to keep the advice or hand it on. */
  readonly takeAlong: ReactNode;
  /** A square to scan, on the printed page. */
  readonly qr: ReactNode;
}

/** The advice as a letter: conclusion, reasons, what to do, evidence; made to be printed. */
export function AdviceScreen({ flow, answers, replay, anchor, notice, takeAlong, qr }: Props) {
  const { t } = useWords();
  const { base } = useBase(flow);
  const texts = useFlowTexts(flow);
  const start = useCallback(() => counterfactuals(flow, answers, replay), [flow, answers, replay]);
  const found = useInIdleTime(start);
  const decisive = new Set(found?.map(({ answer }) => answer));
  const [now] = useState(() => new Date());
  const letter = letterOf(flow, replay);
  const colophon = useColophon(flow);

  useAnchor(anchor);

  return (
    <LetterContext value={{ flow, replay, texts, decisive }}>
      <div className="walk">
        <Contents flow={flow} letter={letter} />
        <Page
          className="letter"
          title={texts.say(letter.title)}
          caption={texts.say('name')}
          before={
            <>
              {notice}
              {qr}
              <p className="print-only practice-name">
                {t('export:advice.practice')}: <span className="fill-in" />
              </p>
            </>
          }
        >
          {letter.conclusion.map((sentence) => (
            <p className="conclusion" key={texts.say(sentence)}>
              {texts.say(sentence)}
            </p>
          ))}
          <div className="buttons no-print">
            <button type="button" className="primary" onClick={() => window.print()}>
              {t('parts:advice.print')}
            </button>
            {flow.comparison !== undefined ? (
              <a className="secondary" href={addressIn(base, steps.comparison)}>
                {t('compare.open')}
              </a>
            ) : null}
            {flow.scenarios !== undefined ? (
              <a className="secondary" href={addressIn(base, steps.variants)}>
                {t('variants.open')}
              </a>
            ) : null}
            {flow.sides === undefined ? null : (
              <a className="secondary" href={addressIn(base, steps.sides)}>
                {t('sides.open')}
              </a>
            )}
            <a className="secondary" href={addressIn(base, steps.review)}>
              {t('advice.change')}
            </a>
          </div>
          <Glance rows={letter.summary} />
          <Parts parts={letter.parts} found={found} />
          <LocalBox />
          {takeAlong}
          <Sources letter={letter} now={now} />
          <p className="colophon">
            {t('export:advice.notices')} {colophon(now)}
          </p>
        </Page>
      </div>
    </LetterContext>
  );
}
