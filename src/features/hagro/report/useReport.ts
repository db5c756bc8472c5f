import { useCallback, useMemo, useState } from 'react';
import type { ReportText } from '../../../content/document';
import { useInIdleTime } from '../../../ui/useInIdleTime';
import { useHagro } from '../context';
import { useWords } from '../useWords';
import { reportMatters, reportOf } from './count/report';
import { reportText } from './write/reportText';

/** The report of the hagro in words; `ready` once it is known which differences matter. */
export function useReport(): { readonly text: ReportText; readonly ready: boolean; readonly now: Date } {
  const { t, i18n } = useWords();
  const { flow, texts, session, nameOf } = useHagro();
  const { hagro } = session;
  const [now] = useState(() => new Date());
  const { practices } = hagro;
  const start = useCallback(() => reportMatters(flow, practices), [flow, practices]);
  const found = useInIdleTime(start);
  const report = useMemo(() => {
    const matters = found === null ? null : new Map(found.map((each) => [each.row, each]));
    return reportOf(flow, hagro, matters);
  }, [flow, hagro, found]);
  const words = { t, texts, nameOf, total: report.count };
  const text = reportText({ flow, hagro, report, now, language: i18n.language }, words);
  return { text, ready: found !== null, now };
}
