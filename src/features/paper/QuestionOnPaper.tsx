import { byKind } from '../../engine/answer';
import type { Question } from '../../engine/question';
import type { FlowTexts } from '../../parts/texts';
import { withoutMarks } from '../../words/marks';
import { PaperChecklist } from './PaperChecklist';
import { PaperNumbers } from './PaperNumbers';
import { PaperOptions } from './PaperOptions';
import { useWords } from './useWords';

interface Props {
  readonly id: string;
  readonly number: number;
  readonly question: Question;
  readonly texts: FlowTexts;
}

/** How a question is to be answered. */
function useInstruction() {
  const { t } = useWords();
  return (question: Question): string =>
    byKind(question, {
      single: () => t('paper.kind.single'),
      multi: ({ max, options }) => (max < options.length ? t('paper.kind.multiMax', { max }) : t('paper.kind.multi')),
      checklist: () => t('paper.kind.checklist'),
      numbers: () => t('paper.kind.numbers'),
    });
}

const Room = ({ id, question, texts }: Omit<Props, 'number'>) =>
  byKind(question, {
    single: (each) => <PaperOptions id={id} question={each} texts={texts} />,
    multi: (each) => <PaperOptions id={id} question={each} texts={texts} />,
    checklist: (each) => <PaperChecklist id={id} question={each} texts={texts} />,
    numbers: (each) => <PaperNumbers id={id} question={each} texts={texts} />,
  });

/** A question with room to answer it in. Its short name is what a skip may call an earlier question by. */
export function QuestionOnPaper({ id, number, question, texts }: Props) {
  const instruction = useInstruction();
  return (
    <section className="paper-question">
      <h3>
        <span className="paper-number">{number}.</span> {texts.ask(id, 'title')}
      </h3>
      <p className="paper-short">{texts.ask(id, 'short')}</p>
      <p className="paper-help">
        <i>{instruction(question)}</i> {withoutMarks(texts.ask(id, 'help'))}
      </p>
      <Room id={id} question={question} texts={texts} />
    </section>
  );
}
