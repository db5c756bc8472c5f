import type { Numbers } from '../../engine/question';
import type { FlowTexts } from '../../parts/texts';
import { withoutMarks } from '../../words/marks';

interface Props {
  readonly id: string;
  readonly question: Numbers;
  readonly texts: FlowTexts;
}

/** A place for each digit of the largest number that fits. */
const places = (max: number): number[] => Array.from(String(max), (_, index) => index);

/** Fields for whole numbers: a ruled box a digit. */
export function PaperNumbers({ id, question, texts }: Props) {
  return (
    <ul className="paper-numbers">
      {question.fields.map((field) => (
        <li key={field}>
          <div>
            <b>{texts.ask(id, `fields.${field}.label`)}</b>{' '}
            <div className="paper-hint">{withoutMarks(texts.ask(id, `fields.${field}.hint`))}</div>
          </div>
          <span className="paper-digits" aria-hidden="true">
            {places(question.limits[field]?.max ?? 0).map((place) => (
              <span key={place} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
