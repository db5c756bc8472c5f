import { useContext, useId } from 'react';
import type { ActionGroup } from '../../../content/letter';
import { TicksContext, useLetter } from '../context';
import { SourceNote } from '../SourceNote';

/** What one party has to do, each with a box to tick; on one page of paper it is said in few words. */
export function ActionList({ group }: { readonly group: ActionGroup }) {
  const { texts } = useLetter();
  const { done, onTick } = useContext(TicksContext);
  const name = useId();
  return (
    <div className="owner">
      <h3>{texts.say(group.title)}</h3>
      <ul className="actions">
        {group.items.map((item) => (
          <li key={item.id}>
            <input
              id={name + item.id}
              type="checkbox"
              className="tick-box"
              checked={done.has(item.id)}
              onChange={({ target }) => onTick(item.id, target.checked)}
            />
            <span>
              <label htmlFor={name + item.id}>
                <span className={item.brief === undefined ? undefined : 'action-full'}>{texts.say(item.text)}</span>
                {item.brief === undefined ? null : <span className="action-brief">{texts.say(item.brief)}</span>}
              </label>
              <span className={item.brief === undefined ? undefined : 'action-full'}>
                <SourceNote of={item} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
