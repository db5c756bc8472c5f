import type { ReactNode } from 'react';
import type { Flow } from '../../content/flow';
import type { Replay } from '../../engine/replay';
import { useAgendaFile } from '../../export/useAgendaFile';
import { NotFound } from '../../parts/NotFound';
import { useBase } from '../../route/base';
import { useTold } from '../../ui/useTold';
import { AgendaScreen } from './AgendaScreen';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly replay: Replay;
  /** The name that the practice gave itself; empty when it did not. */
  readonly ownName: string;
  /** Which agenda, and an element of its page to go to. */
  readonly place: readonly string[];
  readonly notice: ReactNode;
}

/** One agenda out of an advice, to print or to get as a Word file. */
export function AgendaRoute({ flow, replay, ownName, place: [id, anchor, ...more], notice }: Props) {
  const { t } = useWords();
  const { owner } = useBase(flow);
  const name = owner ?? ownName;
  const makeFile = useAgendaFile(flow, replay, name);
  const { told, attempt } = useTold<'made' | 'failed'>();
  const agenda = flow.agendas?.(replay.answers, replay.advice).find((each) => each.id === id);
  if (agenda === undefined || more.length > 0) return <NotFound />;
  return (
    <AgendaScreen
      flow={flow}
      agenda={agenda}
      name={name}
      anchor={anchor}
      notice={notice}
      word={
        <>
          <button type="button" className="secondary" onClick={() => attempt(() => makeFile(agenda), 'made', 'failed')}>
            {t('agenda.word')}
          </button>
          <span role="status">{told === null ? null : t(`parts:take.told.${told}`)}</span>
        </>
      }
    />
  );
}
