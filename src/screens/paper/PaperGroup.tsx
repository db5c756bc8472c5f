import { useTranslation } from 'react-i18next';
import type { Flow } from '../../engine/flow';
import type { PaperGroup as Group } from '../../engine/paper';
import type { FlowTexts } from '../texts';
import { PaperQuestion } from './PaperQuestion';

interface Props {
  readonly flow: Flow;
  readonly group: Group;
  readonly texts: FlowTexts;
}

/** When to skip questions, and where to go on, in words. */
function useSkip(texts: FlowTexts) {
  const { t } = useTranslation();

  function when(count: number, first: number, condition: string): string {
    const last = first + count - 1;
    if (count === 1) return t('paper.skipOne', { number: first, condition });
    return count === 2
      ? t('paper.skipTwo', { first, last, condition })
      : t('paper.skipMany', { first, last, condition });
  }

  return ({ questions, next }: Group, guard: string): string => {
    const said = when(questions.length, questions[0]?.number ?? 0, texts.say(`conditions.${guard}`));
    return `${said} ${next === null ? t('paper.skipEnd') : t('paper.skipTo', { number: next })}`;
  };
}

/** Questions that are skipped together, with when that is and where to go on. */
export function PaperGroup({ flow, group, texts }: Props) {
  const skip = useSkip(texts);
  return (
    <>
      {group.guard === null ? null : <p className="paper-skip">{skip(group, group.guard)}</p>}
      {group.questions.map(({ id, number }) => {
        const question = flow.questions[id];
        return question === undefined ? null : (
          <PaperQuestion key={id} id={id} number={number} question={question} texts={texts} />
        );
      })}
    </>
  );
}
