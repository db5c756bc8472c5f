import type { Flow } from '../../content/flow';
import type { PaperGroup, PaperSkip } from '../../content/paper';
import type { FlowTexts } from '../../parts/texts';
import { QuestionOnPaper } from './QuestionOnPaper';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly group: PaperGroup;
  readonly texts: FlowTexts;
}

/** When to skip questions, and where to go on, in words. */
function useSkip(texts: FlowTexts) {
  const { t } = useWords();

  function when({ guard, first, last }: PaperSkip): string {
    const condition = texts.say(`conditions.${guard}`);
    if (first === last) return t('paper.skipOne', { number: first, condition });
    return last === first + 1
      ? t('paper.skipTwo', { first, last, condition })
      : t('paper.skipMany', { first, last, condition });
  }

  return (skip: PaperSkip): string =>
    `${when(skip)} ${skip.next === null ? t('paper.skipEnd') : t('paper.skipTo', { number: skip.next })}`;
}

/** Questions that are skipped together, with when that is and where to go on. */
export function GroupOnPaper({ flow, group, texts }: Props) {
  const skip = useSkip(texts);
  return (
    <>
      {group.skip === null ? null : <p className="paper-skip">{skip(group.skip)}</p>}
      {group.questions.map(({ id, number }) => {
        const question = flow.questions[id];
        return question === undefined ? null : (
          <QuestionOnPaper key={id} id={id} number={number} question={question} texts={texts} />
        );
      })}
    </>
  );
}
