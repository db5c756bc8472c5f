import { multiOf } from '../../engine/answer';
import type { Multi, Single } from '../../engine/question';
import type { FlowTexts } from '../../parts/texts';
import { withoutMarks } from '../../words/marks';
import { Box } from './Box';
import { useWords } from './useWords';

interface Props {
  readonly id: string;
  readonly question: Single | Multi;
  readonly texts: FlowTexts;
}

/** Options with a box to tick; what excludes the rest is set apart. */
export function PaperOptions({ id, question, texts }: Props) {
  const { t } = useWords();
  const several = multiOf(question);
  return (
    <ul className="paper-options">
      {question.options.map((option) => (
        <li key={option} className={option === several?.exclusive ? 'paper-exclusive' : undefined}>
          {option === several?.exclusive ? <span className="paper-or">{t('question:walk.or')}</span> : null}
          <Box round={several === null} />
          <div>
            <b>{texts.ask(id, `options.${option}.label`)}</b>{' '}
            <div className="paper-hint">{withoutMarks(texts.ask(id, `options.${option}.hint`))}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
