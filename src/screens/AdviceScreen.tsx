import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flow } from '../engine/flow';
import type { Replay } from '../engine/replay';
import { Page } from '../ui/Page';
import { Contents } from './letter/Contents';
import { LetterContext } from './letter/context';
import { Glance } from './letter/Glance';
import { PartBody } from './letter/PartBody';
import { Sources } from './letter/Sources';
import { useFlowTexts } from './texts';

interface Props {
  readonly flow: Flow;
  readonly replay: Replay;
  /** An element of the page to go to, such as a source. */
  readonly anchor: string | undefined;
  readonly notice: ReactNode;
}

/** The advice as a letter: conclusion, reasons, what to do, evidence; made to be printed. */
export function AdviceScreen({ flow, replay, anchor, notice }: Props) {
  const { t, i18n } = useTranslation();
  const texts = useFlowTexts(flow);
  const [now] = useState(() => new Date());
  const letter = flow.letter(replay.answers, replay.advice);
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(now);

  useEffect(() => {
    if (anchor !== undefined) document.getElementById(anchor)?.focus();
  }, [anchor]);

  return (
    <LetterContext value={{ flow, replay, texts }}>
      <div className="walk">
        <Contents flow={flow} letter={letter} />
        <Page
          className="letter"
          title={texts.say(letter.title)}
          caption={texts.say('name')}
          before={
            <>
              {notice}
              <p className="print-only practice-name">
                {t('advice.practice')}: <span className="fill-in" />
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
              {t('advice.print')}
            </button>
            <a className="secondary" href={`#/${flow.id}/controle`}>
              {t('advice.change')}
            </a>
          </div>
          <Glance rows={letter.summary} />
          {letter.parts.map((part) => (
            <section key={part.id} className={`part part-${part.kind} ${part.id}`}>
              <h2 id={part.id} tabIndex={-1}>
                {texts.say(part.title)}
              </h2>
              {part.intro === null ? null : <p className="part-intro">{texts.say(part.intro)}</p>}
              <PartBody part={part} />
            </section>
          ))}
          <Sources letter={letter} />
          <p className="colophon">
            {t('advice.notices')} {t('advice.made', { date, flow: texts.say('name'), version: flow.version })}
          </p>
        </Page>
      </div>
    </LetterContext>
  );
}
