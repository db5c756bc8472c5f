import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Flow } from '../../content/flow';
import { useFlowTexts } from '../../parts/texts';
import { useInIdleTime } from '../../ui/useInIdleTime';
import type { GroupView } from './context';
import { matrixOf } from './model/matrix';
import { mattersOf } from './model/matters';
import { isHidden } from './model/walked';
import { useGathering } from './useGathering';
import { useWords } from './useWords';

const none: ReturnType<typeof matrixOf> = [];

/** The gathering that the browser keeps, with all that is derived from it. */
export function useGroupView(flow: Flow): GroupView {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { session, send } = useGathering(flow);
  const { gathering } = session;
  const { practices } = gathering;
  const hidden = isHidden(flow, gathering);
  // What follows from the answers may come a moment after what the user just did.
  const settled = useDeferredValue(practices);
  const compared = useMemo(() => (hidden ? none : matrixOf(flow, settled)), [flow, hidden, settled]);
  const start = useCallback(() => mattersOf(flow, settled, compared), [flow, settled, compared]);
  const found = useInIdleTime(start);
  const matters = useMemo(() => (found === null ? null : new Map(found.map((each) => [each.row, each]))), [found]);

  const nameOf = useCallback(
    (id: number) => {
      const name = practices.find((practice) => practice.id === id)?.name.trim();
      return name === undefined || name === '' ? t('group.practice', { number: id }) : name;
    },
    [practices, t],
  );

  return useMemo(
    () => ({ flow, texts, session, send, hidden, compared, matters, nameOf }),
    [flow, texts, session, send, hidden, compared, matters, nameOf],
  );
}
