import { useMemo } from 'react';
import { useHagro } from '../context';
import { useWords } from '../useWords';
import { outcomeViews } from './outcomeViews';
import { type RowView, type RowWords, rowView } from './rowViews';

/** The outcomes and answers of all practices in words; the same objects until an answer changes. */
export function useRowViews(): { readonly outcomes: readonly RowView[]; readonly rows: readonly RowView[] } {
  const { t, i18n } = useWords();
  const { flow, texts, session, compared } = useHagro();
  const { practices } = session.hagro;
  return useMemo(() => {
    const format = new Intl.NumberFormat(i18n.language);
    const words: RowWords = {
      ask: texts.ask,
      status: (status) => t(`parts:statusShort.${status}`),
      number: (value) => format.format(value),
      notAsked: t('hagro.overview.matrix.notAsked'),
      nothing: t('hagro.overview.matrix.nothing'),
    };
    return {
      outcomes: outcomeViews(flow, practices, texts.say, words.notAsked),
      rows: compared.map((each) => rowView(each, practices, words)),
    };
  }, [compared, flow, i18n.language, practices, t, texts]);
}
