import './report/report.css';
import type { ReportText } from '../../content/document';
import { dayOf } from '../../engine/day';
import { download } from '../../export/download';
import { useDocumentWords } from '../../export/useDocumentWords';
import { NotFound } from '../../parts/NotFound';
import { useGroup } from './context';
import { ReportScreen } from './report/ReportScreen';
import { useWords } from './useWords';

/** The report of a gathering; an address can lead to a place on it, such as a source. */
export function ReportRoute({ at }: { readonly at: readonly string[] }) {
  const { t } = useWords();
  const { flow, session } = useGroup();
  const words = useDocumentWords(flow);
  const [anchor, ...rest] = at;

  async function word(text: ReportText, now: Date) {
    const { reportDocx } = await import('../../export/docx/reportDocx');
    const date = session.gathering.date === '' ? dayOf(now) : session.gathering.date;
    const contents = await reportDocx(text, { ...words, sourcesLead: t('group.report.sourcesLead') });
    download(contents, t('group.report.fileName', { date }));
  }

  return rest.length > 0 ? <NotFound /> : <ReportScreen anchor={anchor} onWord={word} />;
}
