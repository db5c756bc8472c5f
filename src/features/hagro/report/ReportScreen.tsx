import { citesOfReport, type ReportText } from '../../../content/document';
import { SourceList } from '../../../parts/SourceList';
import { addressIn, hagroAddress, hagroSteps } from '../../../route/addresses';
import { Page } from '../../../ui/Page';
import { useAnchor } from '../../../ui/useAnchor';
import { useHagro } from '../context';
import { HiddenScreen } from '../HiddenScreen';
import { countIn } from '../model/walked';
import { Steps } from '../Steps';
import { useWords } from '../useWords';
import { ReportButtons } from './ReportButtons';
import { ReportPart } from './ReportPart';
import { ReportParts } from './ReportParts';
import { useReport } from './useReport';

interface Props {
  /** An element of the page to go to, such as a source. */
  readonly anchor: string | undefined;
  /** Makes the Word file of a report and hands it to the user. */
  readonly onWord: (text: ReportText, now: Date) => Promise<void>;
}

function Nothing() {
  const { t } = useWords();
  return (
    <Page title={t('hagro.report.title')} before={<Steps at="verslag" />}>
      <p className="lead">{t('hagro.report.needs')}</p>
      <p className="buttons">
        <a className="primary" href={hagroAddress}>
          {t('hagro.report.gather')}
        </a>
      </p>
    </Page>
  );
}

function Report({ anchor, onWord }: Props) {
  const { t } = useWords();
  const { report: text, agendas, ready, now } = useReport();
  useAnchor(anchor);
  return (
    <Page
      className="letter report"
      title={text.title}
      before={
        <>
          <Steps at="verslag" />
          {text.fillIn.map((label) => (
            <p className="print-only practice-name" key={label}>
              {label}: <span className="fill-in" />
            </p>
          ))}
        </>
      }
    >
      <div className="report-lead">
        {text.lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <ReportButtons ready={ready} onWord={() => onWord(text, now)} />
      <div className="report-options no-print">
        <p className="report-agendas">
          {t('hagro.report.agendas')}{' '}
          {agendas.map(({ id, title }) => (
            <a key={id} href={addressIn(hagroAddress, hagroSteps.agenda, id)}>
              {title}
            </a>
          ))}
        </p>
        <ReportParts />
      </div>
      {text.sections.map((section) => (
        <ReportPart key={section.id} {...section} />
      ))}
      <SourceList cites={citesOfReport(text)} lead={t('hagro.report.sourcesLead')} now={now} />
      <p className="colophon">{text.colophon.join(' ')}</p>
    </Page>
  );
}

/** The report of a hagro, decisions first: on screen, to print and as a Word file. */
export function ReportScreen(props: Props) {
  const { flow, session, hidden } = useHagro();
  if (hidden) return <HiddenScreen />;
  return countIn(flow, session.hagro) === 0 ? <Nothing /> : <Report {...props} />;
}
