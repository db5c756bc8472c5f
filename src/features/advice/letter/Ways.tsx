import { nameKey, partOf } from '../../../engine/answer';
import type { Counterfactual } from '../../../engine/counterfactual';
import { statuses } from '../../../engine/question';
import { ChangeLink } from '../../../parts/ChangeLink';
import { questionAddress, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { useLetter } from '../context';
import { useWords } from '../useWords';

/** The other answer in words. */
function useChange() {
  const { t } = useWords();
  const { texts } = useLetter();
  return ({ question, answer, alternative: { change, part, to } }: Counterfactual): string => {
    const status = statuses.find((known) => known === to);
    if (partOf(answer) !== null) {
      return t('whatIf.is', {
        question: texts.ask(question, nameKey('items', part)),
        answer: status === undefined ? to : t(`parts:statusShort.${status}`),
      });
    }
    return t(`whatIf.${change}`, {
      question: texts.ask(question, 'short'),
      answer: texts.ask(question, `options.${to}.label`),
    });
  };
}

interface Props {
  /** The advice that this would lead to. */
  readonly title: string;
  readonly ways: readonly Counterfactual[];
}

/** The single other answers that lead to one other outcome, each with a way to give it. */
export function Ways({ title, ways }: Props) {
  const { t } = useWords();
  const { flow, texts } = useLetter();
  const { base } = useBase(flow);
  const change = useChange();
  return (
    <div className="ways">
      <h3>{title}</h3>
      <p className="ways-when">{t('whatIf.when', { count: ways.length })}</p>
      <ul>
        {ways.map((way) => (
          <li key={`${way.answer}-${way.alternative.change}-${way.alternative.to}`}>
            {change(way)}{' '}
            <ChangeLink
              href={questionAddress(base, way.question, steps.advice)}
              name={texts.ask(way.question, 'short')}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
