import { lengths, type Point, results } from '../model/hagro';
import { useWords } from '../useWords';

interface Props {
  readonly point: Point;
  readonly onChange: (change: Partial<Point>) => void;
}

/** The form for the result of discussing a question. */
export function PointForm({ point, onChange }: Props) {
  const { t } = useWords();
  return (
    <section className="discuss-said" aria-labelledby="uitkomst">
      <fieldset className="options">
        <legend id="uitkomst">{t('hagro.discuss.outcome')}</legend>
        {results.map((result) => (
          <div key={result} className="status-choice">
            <input
              type="radio"
              id={`uitkomst-${result}`}
              name="uitkomst"
              checked={point.result === result}
              onChange={() => onChange({ result })}
            />
            <label htmlFor={`uitkomst-${result}`}>{t(`hagro.discuss.result.${result}`)}</label>
          </div>
        ))}
        {point.result === null ? null : (
          <button type="button" className="link discuss-clear" onClick={() => onChange({ result: null })}>
            {t('hagro.discuss.clear')}
          </button>
        )}
      </fieldset>
      <p>
        <label htmlFor="uitkomst-notitie">{t('hagro.discuss.note')}</label>
        <textarea
          id="uitkomst-notitie"
          rows={4}
          value={point.note}
          maxLength={lengths.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </p>
      {(['who', 'when'] as const).map((field) => (
        <p key={field}>
          <label htmlFor={`uitkomst-${field}`}>{t(`hagro.discuss.fields.${field}`)}</label>
          <input
            type="text"
            autoComplete="off"
            id={`uitkomst-${field}`}
            value={point[field]}
            maxLength={lengths[field]}
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
        </p>
      ))}
    </section>
  );
}
