import { useContext } from 'react';
import type { First } from '../../../content/letter';
import type { Statement } from '../../../content/statement';
import { MarkIcon } from '../../../parts/MarkIcon';
import { TicksContext, useLetter } from '../context';
import { StatementList } from '../letter/StatementList';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';

interface Props {
  readonly first: First;
  /** What to keep an eye on, where there are none. */
  readonly watch: readonly Statement[];
  /** The address of all actions, and how many there are. */
  readonly all: { readonly address: string; readonly count: number };
}

/** The first actions and who takes them up; with none, it says so. */
export function FirstThings({ first, watch, all }: Props) {
  const { t } = useWords();
  const { texts } = useLetter();
  const { actions } = first;
  const { done } = useContext(TicksContext);
  return (
    <section className="first">
      <div className="first-title">
        <h2>{t('first.title')}</h2> {actions.length === 0 ? null : <SourceNote of={first} />}
      </div>
      {actions.length === 0 ? <p>{t('first.none')}</p> : null}
      {watch.length === 0 ? null : <StatementList items={watch} />}
      {actions.length === 0 ? null : (
        <ol>
          {actions.map((action) => (
            <li key={action.id}>
              {texts.say(action.text)}
              <SourceNote of={action} /> <span className="first-owner">{texts.say(action.owner)}</span>
              {done.has(action.id) ? (
                <span className="first-done">
                  {' '}
                  <MarkIcon mark="done" /> {t('first.done')}
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {all.count > actions.length ? (
        <p className="no-print">
          <a href={all.address}>{t('first.all', { count: all.count })}</a>
        </p>
      ) : null}
    </section>
  );
}
