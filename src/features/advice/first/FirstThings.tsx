import { useContext } from 'react';
import type { FirstAction } from '../../../content/letter';
import { MarkIcon } from '../../../parts/MarkIcon';
import { TicksContext, useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';

interface Props {
  readonly actions: readonly FirstAction[];
  /** The address of all actions, and how many there are. */
  readonly all: { readonly address: string; readonly count: number };
}

/** The first actions and who takes them up; with none, it says so. */
export function FirstThings({ actions, all }: Props) {
  const { t } = useWords();
  const { texts } = useLetter();
  const { done } = useContext(TicksContext);
  return (
    <section className="first">
      <h2>{t('first.title')}</h2>
      {actions.length === 0 ? <p>{t('first.none')}</p> : null}
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
      {all.count > actions.length ? (
        <p className="no-print">
          <a href={all.address}>{t('first.all', { count: all.count })}</a>
        </p>
      ) : null}
    </section>
  );
}
