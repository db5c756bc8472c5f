import './letter.css';
import type { ReactNode } from 'react';
import { type AgendaText, citesOfAgenda } from '../content/document';
import { Page } from '../ui/Page';
import { useAnchor } from '../ui/useAnchor';
import { AgendaItems } from './AgendaItems';
import { SourceList } from './SourceList';
import type { FlowTexts } from './texts';
import { useWords } from './useWords';

interface Props {
  readonly agenda: AgendaText;
  readonly texts: FlowTexts;
  /** Whose it is; empty where that is not known, or said already. */
  readonly owner: string;
  /** Names in front of lines to fill in on paper. */
  readonly fillIn: readonly string[];
  readonly now: Date;
  /** When and with what it was made, and other things to say at the end. */
  readonly colophon: string;
  /** An element of the page to go to, such as a source. */
  readonly anchor: string | undefined;
  readonly before: ReactNode;
  /** Ways to take it along, and back. */
  readonly buttons: ReactNode;
}

/** An agenda to print and take to a meeting: what is filled in, and lines to write on. */
export function AgendaSheet({ agenda, texts, owner, fillIn, now, colophon, anchor, before, buttons }: Props) {
  const { t } = useWords();
  useAnchor(anchor);
  return (
    <Page
      className="letter"
      title={agenda.title}
      {...(owner === '' ? {} : { caption: owner })}
      before={
        <>
          {before}
          {fillIn.map((label) => (
            <p className="print-only practice-name" key={label}>
              {label}: <span className="fill-in" />
            </p>
          ))}
        </>
      }
    >
      <p className="lead">{agenda.intro}</p>
      <div className="buttons no-print">
        <button type="button" className="primary" onClick={() => window.print()}>
          {t('advice.print')}
        </button>
        {buttons}
      </div>
      <AgendaItems items={agenda.items} texts={texts} />
      <SourceList cites={citesOfAgenda(agenda)} lead={t('advice.sourcesLead')} now={now} />
      <p className="colophon">
        {t('footer.notice')} {colophon}
      </p>
    </Page>
  );
}
