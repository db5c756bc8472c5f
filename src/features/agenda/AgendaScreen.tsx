import { type ReactNode, useState } from 'react';
import type { Agenda } from '../../content/agenda';
import { agendaText } from '../../content/document';
import type { Flow } from '../../content/flow';
import { AgendaSheet } from '../../parts/AgendaSheet';
import { useFlowTexts } from '../../parts/texts';
import { useColophon } from '../../parts/useColophon';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly agenda: Agenda;
  /** What the practice is called; empty when nobody said so. */
  readonly name: string;
  /** An element of the page to go to, such as a source. */
  readonly anchor: string | undefined;
  readonly notice: ReactNode;
  /** A way to get it as a Word file. */
  readonly word: ReactNode;
}

/** An agenda out of the advice of a practice. */
export function AgendaScreen({ flow, agenda, name, anchor, notice, word }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { base, owner } = useBase(flow);
  const [now] = useState(() => new Date());
  const colophon = useColophon(flow);
  return (
    <AgendaSheet
      agenda={agendaText(agenda, texts.say)}
      texts={texts}
      owner={owner === null ? name : ''}
      fillIn={name === '' ? [t('agenda.name')] : []}
      now={now}
      colophon={colophon(now)}
      anchor={anchor}
      before={notice}
      buttons={
        <>
          {word}
          <a className="secondary" href={addressIn(base, steps.advice)}>
            {t('parts:compare.back')}
          </a>
        </>
      }
    />
  );
}
