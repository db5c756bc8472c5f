import type { Question } from '../../../engine/question';
import type { FlowTexts } from '../../../parts/texts';
import { useWords } from '../useWords';

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly texts: FlowTexts;
  readonly onReveal: () => void;
}

function partsOf(question: Question): readonly string[] {
  if (question.kind === 'checklist') return question.items.map((item) => `items.${item}.short`);
  if (question.kind === 'numbers') return question.fields.map((field) => `fields.${field}.label`);
  return question.options.map((option) => `options.${option}.label`);
}

/** A question before its answers are shown: what there was to choose, and how to go on. */
export function Covered({ id, question, texts, onReveal }: Props) {
  const { t } = useWords();
  return (
    <>
      <ul className="covered">
        {partsOf(question).map((part) => (
          <li key={part}>{texts.ask(id, part)}</li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" className="primary" onClick={onReveal}>
          {t('group.discuss.reveal')}
        </button>
      </p>
    </>
  );
}
