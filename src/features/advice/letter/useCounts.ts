import { useContext } from 'react';
import type { Part } from '../../../content/letter';
import { groupBy } from '../../../engine/groupBy';
import { TicksContext } from '../context';
import { useWords } from '../useWords';

/** Summarises a part in a few words, so that a reader knows whether to open it. */
export function useCounts(): (part: Part) => string {
  const { t, i18n } = useWords();
  const { done } = useContext(TicksContext);
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  return (part) => {
    switch (part.kind) {
      case 'reasons':
        return t('advice.counts.reasons', { count: part.items.length });
      case 'marks':
        return list.format(
          [...groupBy(part.items, ({ mark }) => mark)].map(([mark, { length: count }]) =>
            t(`advice.counts.marks.${mark}`, { count }),
          ),
        );
      case 'actions': {
        const actions = part.groups.flatMap(({ items }) => items);
        const ticked = actions.filter(({ id }) => done.has(id)).length;
        if (ticked > 0) return t('advice.counts.done', { done: ticked, count: actions.length });
        return t('advice.counts.actions', { count: actions.length });
      }
      case 'ways':
        return t('advice.counts.ways', { count: part.ways.length });
      case 'open':
        return t('advice.counts.open', { count: part.items.length });
      case 'table':
        return t('advice.counts.rows', { count: part.rows.length });
      case 'statements':
        return t('advice.counts.statements', { count: part.items.length });
    }
  };
}
