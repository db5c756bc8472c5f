import type { AgendaText } from '../../../content/document';
import { AgendaSheet } from '../../../parts/AgendaSheet';
import { NotFound } from '../../../parts/NotFound';
import { addressIn, hagroAddress, hagroSteps } from '../../../route/addresses';
import { useTold } from '../../../ui/useTold';
import { useHagro } from '../context';
import { HiddenScreen } from '../HiddenScreen';
import { Steps } from '../Steps';
import { useWords } from '../useWords';
import { useReport } from './useReport';

/** What the Word file of an agenda says around it. */
export interface AgendaFrame {
  readonly owner: string;
  readonly fillIn: readonly string[];
  readonly colophon: readonly string[];
}

interface Props {
  readonly id: string | undefined;
  /** An element of the page to go to, such as a source. */
  readonly anchor: string | undefined;
  /** Makes the Word file of an agenda and hands it to the user. */
  readonly onWord: (agenda: AgendaText, around: AgendaFrame) => Promise<void>;
}

/** An agenda out of the advices of all practices, with what the group brings in front. */
export function AgendaOfHagro({ id, anchor, onWord }: Props) {
  const { t } = useWords();
  const { texts, hidden } = useHagro();
  const { report, owner, agendas, now } = useReport();
  const { told, attempt } = useTold<'made' | 'failed'>();
  const { fillIn, colophon } = report;
  const agenda = agendas.find((each) => each.id === id);
  if (hidden) return <HiddenScreen />;
  if (agenda === undefined) return <NotFound />;
  return (
    <AgendaSheet
      agenda={agenda}
      texts={texts}
      owner={owner}
      fillIn={fillIn}
      now={now}
      colophon={colophon.slice(1).join(' ')}
      anchor={anchor}
      before={<Steps at="verslag" />}
      buttons={
        <>
          <button
            type="button"
            className="secondary"
            onClick={() => attempt(() => onWord(agenda, { owner, fillIn, colophon }), 'made', 'failed')}
          >
            {t('hagro.report.agendaWord')}
          </button>
          <a className="secondary" href={addressIn(hagroAddress, hagroSteps.report)}>
            {t('hagro.report.back')}
          </a>
          <span role="status">{told === null ? null : t(`parts:take.told.${told}`)}</span>
        </>
      }
    />
  );
}
