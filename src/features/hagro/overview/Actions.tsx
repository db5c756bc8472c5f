import { memo } from 'react';
import { groupBy } from '../../../engine/groupBy';
import { useHagro } from '../context';
import type { SharedAction } from '../report/count/counts';
import { useWords } from '../useWords';

interface Props {
  readonly actions: readonly SharedAction[];
  /** How many advices there are. */
  readonly total: number;
}

/** The actions in the advices, by who takes them up, the most frequent first. */
export const Actions = memo(function Actions({ actions, total }: Props) {
  const { t } = useWords();
  const { texts } = useHagro();
  return (
    <>
      {actions.length === 0 ? <p>{t('hagro.overview.actions.none')}</p> : null}
      {[...groupBy(actions, ({ owner }) => owner)].map(([owner, ofOwner]) => (
        <div key={owner}>
          <h3>{ofOwner[0] === undefined ? null : texts.say(ofOwner[0].ownerName)}</h3>
          <ul className="counted">
            {ofOwner.map(({ id, text, practices, cite }) => (
              <li key={id}>
                <b>{t('hagro.overview.actions.count', { count: practices.length, total })}</b> {texts.say(text)}
                {cite === null ? null : <span className="cite"> ({texts.citations(cite)})</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
});
