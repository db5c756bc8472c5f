import { type Checklist, statuses } from '../engine/question';
import { FieldMessage } from '../ui/FieldMessage';
import { RichText } from '../ui/RichText';
import { controlId } from './draft';
import { errorAt, type FieldProps } from './fields';
import { useWords } from './useWords';

/** A statement per item, each with the four answers of a checklist: a table where there is room, else cards. */
export function ChecklistField({ id, question, draft, onDraft, errors, texts }: FieldProps<Checklist>) {
  const { t } = useWords();
  return (
    <>
      {/* Every radio has the name of its column itself. */}
      <div className="item-head" aria-hidden="true">
        {statuses.map((status) => (
          <span key={status}>{t(`status.${status}`)}</span>
        ))}
      </div>
      {question.items.map((item) => {
        const first = controlId(id, item, statuses[0]);
        const error = errorAt(errors, first);
        const described = [`${id}-${item}-uitleg`, error === undefined ? '' : `${first}-fout`].join(' ').trim();
        return (
          <fieldset key={item} className="item" aria-describedby={described}>
            <legend>{texts.ask(id, `items.${item}.label`)}</legend>
            <div id={`${id}-${item}-uitleg`} className="item-hint">
              <RichText text={texts.ask(id, `items.${item}.hint`)} explain={texts.explain} />
            </div>
            <FieldMessage id={`${first}-fout`} message={error} />
            <div className="statuses">
              {statuses.map((status) => (
                <div key={status} className="status-choice">
                  <input
                    type="radio"
                    id={controlId(id, item, status)}
                    name={controlId(id, item)}
                    checked={draft[item] === status}
                    onChange={() => onDraft({ ...draft, [item]: status })}
                  />
                  <label htmlFor={controlId(id, item, status)}>
                    <span>{t(`status.${status}`)}</span>
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}
