import { useCallback, useMemo, useState } from 'react';
import type { AgendaText, ReportText } from '../../../content/document';
import { useInIdleTime } from '../../../ui/useInIdleTime';
import { useHagro } from '../context';
import { useLooking } from '../looking';
import { useWords } from '../useWords';
import { reportMatters, reportOf } from './count/report';
import { agendasText } from './write/agendaText';
import { ownerText, reportText } from './write/reportText';

interface Documents {
  readonly report: ReportText;
  /** Whose they are, and of which day; empty when neither is known. */
  readonly owner: string;
  /** Each is a document of its own. */
  readonly agendas: readonly AgendaText[];
  /** False while something that the report shows is being worked out. */
  readonly ready: boolean;
  readonly now: Date;
}

/** The report of the hagro and its agendas in words. */
export function useReport(): Documents {
  const { t, i18n } = useWords();
  const { flow, texts, session, nameOf, shortOf } = useHagro();
  const { chosen } = useLooking().looking;
  const { hagro } = session;
  const [now] = useState(() => new Date());
  const { practices } = hagro;
  const start = useCallback(() => reportMatters(flow, practices), [flow, practices]);
  const found = useInIdleTime(start);
  const counted = useMemo(() => {
    const matters = found === null ? null : new Map(found.map((each) => [each.row, each]));
    return reportOf(flow, hagro, matters);
  }, [flow, hagro, found]);
  const words = { t, texts, nameOf: shortOf, fullName: nameOf, total: counted.count };
  return {
    report: reportText({ flow, hagro, report: counted, chosen, now, language: i18n.language }, words),
    owner: ownerText(hagro, i18n.language, words),
    agendas: agendasText(counted, words),
    ready: found !== null || !chosen.has('verschillen'),
    now,
  };
}
