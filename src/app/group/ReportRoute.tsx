import { useTranslation } from 'react-i18next';
import type { ReportText } from '../../group/reportText';
import { dayOf } from '../../local/write';
import { useGroup } from '../../screens/group/context';
import { ReportScreen } from '../../screens/group/report/ReportScreen';
import { NotFound } from '../../screens/NotFound';
import { download } from '../take/download';
import { useDocumentWords } from '../take/useDocumentWords';

/** The report of a gathering; an address can lead to a place on it, such as a source. */
export function ReportRoute({ at }: { readonly at: readonly string[] }) {
  const { t } = useTranslation();
  const { flow, session } = useGroup();
  const words = useDocumentWords(flow);
  const [anchor, ...rest] = at;

  async function word(text: ReportText, now: Date) {
    const { reportDocx } = await import('../../export/reportDocx');
    const date = session.gathering.date === '' ? dayOf(now) : session.gathering.date;
    const contents = await reportDocx(text, { ...words, sourcesLead: t('group.report.sourcesLead') });
    download(contents, t('group.report.fileName', { date }));
  }

  return rest.length > 0 ? <NotFound /> : <ReportScreen anchor={anchor} onWord={word} />;
}
