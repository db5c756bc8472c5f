import { memo } from 'react';
import { MarkIcon } from '../../../parts/MarkIcon';
import { useHagro } from '../context';
import type { Lacking } from '../report/count/counts';
import { useWords } from '../useWords';

/** Conditions that practices do not meet, the most frequent first. */
export const LackingList = memo(function LackingList({ lacking }: { readonly lacking: readonly Lacking[] }) {
  const { t } = useWords();
  const { texts } = useHagro();
  return (
    <>
      <p>{t(lacking.length === 0 ? 'hagro.overview.lacking.none' : 'hagro.overview.lacking.intro')}</p>
      <ul className="counted">
        {lacking.map(({ id, text, practices, of, marks, cite }) => (
          <li key={id}>
            {t('hagro.overview.lacking.text', { count: practices.length, total: of, item: texts.say(text) })}{' '}
            <span className="counted-marks">
              {[...marks].map(([mark, count]) => (
                <span key={mark}>
                  <MarkIcon mark={mark} /> {count} {t(`hagro.overview.lacking.marks.${mark}`)}
                </span>
              ))}
            </span>
            {cite === null ? null : <span className="cite"> ({texts.citations(cite)})</span>}
          </li>
        ))}
      </ul>
    </>
  );
});
