import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Flow } from '../../content/flow';
import { useFlowTexts } from '../../parts/texts';
import { useInIdleTime } from '../../ui/useInIdleTime';
import type { HagroView } from './context';
import { matrixOf } from './model/matrix';
import { mattersOf } from './model/matters';
import { shortNames } from './model/shortNames';
import { isHidden } from './model/walked';
import { useKeptHagro } from './useKeptHagro';
import { useWords } from './useWords';

const none: ReturnType<typeof matrixOf> = [];

/** The hagro that the browser keeps, with all that is derived from it. */
export function useHagroView(flow: Flow): HagroView {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { session, send } = useKeptHagro(flow);
  const { hagro } = session;
  const { practices } = hagro;
  const hidden = isHidden(flow, hagro);
  // Derived data may lag a moment behind the user's last change.
  const settled = useDeferredValue(practices);
  const compared = useMemo(() => (hidden ? none : matrixOf(flow, settled)), [flow, hidden, settled]);
  const start = useCallback(() => mattersOf(flow, settled, compared), [flow, settled, compared]);
  const found = useInIdleTime(start);
  const matters = useMemo(() => (found === null ? null : new Map(found.map((each) => [each.row, each]))), [found]);

  const nameOf = useCallback(
    (id: number) => {
      const name = practices.find((practice) => practice.id === id)?.name.trim();
      return name === undefined || name === '' ? t('hagro.practice', { number: id }) : name;
    },
    [practices, t],
  );

  const shortOf = useMemo(() => {
    const short = shortNames(practices.map(({ id }) => nameOf(id)));
    const known = new Map(practices.map(({ id }, index) => [id, short[index]]));
    return (id: number) => known.get(id) ?? nameOf(id);
  }, [practices, nameOf]);

  return useMemo(
    () => ({ flow, texts, session, send, hidden, compared, matters, nameOf, shortOf }),
    [flow, texts, session, send, hidden, compared, matters, nameOf, shortOf],
  );
}
