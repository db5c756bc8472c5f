import type { Question } from '../../engine/question';
import { withoutMarks } from '../../engine/text';
import type { FlowTexts } from '../../parts/texts';
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
  return (question: Question): string => {
    if (question.kind !== 'multi') return t(`paper.kind.${question.kind}`);
    return question.max < question.options.length
      ? t('paper.kind.multiMax', { max: question.max })
      : t('paper.kind.multi');
  };
}

function Room({ id, question, texts }: Omit<Props, 'number'>) {
  switch (question.kind) {
    case 'single':
    case 'multi':
      return <PaperOptions id={id} question={question} texts={texts} />;
    case 'checklist':
      return <PaperChecklist id={id} question={question} texts={texts} />;
    case 'numbers':
      return <PaperNumbers id={id} question={question} texts={texts} />;
  }
}

/** A question with room to answer it in. Its short name is what a skip may call an earlier question by. */
export function PaperQuestion({ id, number, question, texts }: Props) {
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
