import './report/report.css';
import type { ReportText } from '../../content/document';
import { dayOf } from '../../engine/day';
import { download } from '../../export/download';
import { useDocumentWords } from '../../export/useDocumentWords';
import { NotFound } from '../../parts/NotFound';
import { useHagro } from './context';
import { ReportScreen } from './report/ReportScreen';
import { useWords } from './useWords';

/** The report of a hagro; an address can lead to a place on it, such as a source. */
export function ReportRoute({ at }: { readonly at: readonly string[] }) {
  const { t } = useWords();
  const { flow, session } = useHagro();
  const words = useDocumentWords(flow);
  const [anchor, ...rest] = at;

  async function word(text: ReportText, now: Date) {
    const { reportDocx } = await import('../../export/docx/reportDocx');
    const date = session.hagro.date === '' ? dayOf(now) : session.hagro.date;
    const contents = await reportDocx(text, { ...words, sourcesLead: t('hagro.report.sourcesLead') });
    download(contents, t('hagro.report.fileName', { date }));
  }

  return rest.length > 0 ? <NotFound /> : <ReportScreen anchor={anchor} onWord={word} />;
}
