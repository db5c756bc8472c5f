import { type ReactNode, useState } from 'react';
import { type Agenda, groupText } from '../../content/agenda';
import { citesOfAgenda } from '../../content/citing';
import type { Flow } from '../../content/flow';
import { AgendaItems } from '../../parts/AgendaItems';
import { SourceList } from '../../parts/SourceList';
import { useFlowTexts } from '../../parts/texts';
import { useColophon } from '../../parts/useColophon';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { Page } from '../../ui/Page';
import { useAnchor } from '../../ui/useAnchor';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly agenda: Agenda;
  /** An element of the page to go to, such as a source. */
  readonly anchor: string | undefined;
  readonly notice: ReactNode;
  /** A way to get it as a Word file. */
  readonly word: ReactNode;
}

/** An agenda to print and take to a meeting: what is filled in, and lines to write on. */
export function AgendaScreen({ flow, agenda, anchor, notice, word }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { base } = useBase(flow);
  const [now] = useState(() => new Date());
  const colophon = useColophon(flow);
  useAnchor(anchor);
  return (
    <Page
      className="letter"
      title={texts.say(agenda.title)}
      before={
        <>
          {notice}
          <p className="print-only practice-name">
            {t('agenda.name')}: <span className="fill-in" />
          </p>
        </>
      }
    >
      <p className="lead">{texts.say(agenda.intro)}</p>
      <div className="buttons no-print">
        <button type="button" className="primary" onClick={() => window.print()}>
          {t('agenda.print')}
        </button>
        {word}
        <a className="secondary" href={addressIn(base, steps.advice)}>
          {t('parts:compare.back')}
        </a>
      </div>
      <AgendaItems
        level={2}
        items={agenda.items.map((item) => ({
          id: item.id,
          title: texts.say(item.title),
          groups: item.groups.map((group) => groupText(group, texts.say)),
          blanks: item.blanks,
          cites: item.cite,
        }))}
        texts={texts}
      />
      <SourceList cites={citesOfAgenda(agenda)} lead={t('parts:advice.sourcesLead')} now={now} />
      <p className="colophon">
        {t('parts:footer.notice')} {colophon(now)}
      </p>
    </Page>
  );
}
