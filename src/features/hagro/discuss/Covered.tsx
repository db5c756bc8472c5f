import { nameKey, partsOf } from '../../../engine/answer';
import type { Question } from '../../../engine/question';
import type { FlowTexts } from '../../../parts/texts';
import { useWords } from '../useWords';

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly texts: FlowTexts;
  readonly onReveal: () => void;
}

/** A question before its answers are shown: what there was to choose, and how to go on. */
export function Covered({ id, question, texts, onReveal }: Props) {
  const { t } = useWords();
  const { of, names } = partsOf(question);
  return (
    <>
      <ul className="covered">
        {names.map((name) => (
          <li key={name}>{texts.ask(id, nameKey(of, name))}</li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" className="primary" onClick={onReveal}>
          {t('hagro.discuss.reveal')}
        </button>
      </p>
    </>
  );
}
