import { type MouseEvent, type ReactNode, useState } from 'react';
import type { Flow } from '../../content/flow';
import { isAnswer } from '../../engine/parse';
import type { Answer, Question } from '../../engine/question';
import { useLocal } from '../../local/context';
import { LocalNote } from '../../local/LocalNote';
import { useFlowTexts } from '../../parts/texts';
import { type Draft, draftOf, valueOf } from '../../question/draft';
import { useFieldErrors } from '../../question/errors';
import { QuestionFields } from '../../question/QuestionFields';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Page } from '../../ui/Page';
import { RichText } from '../../ui/RichText';
import { useWords } from './useWords';
import { WhyAsked } from './WhyAsked';
import './walk.css';

interface Props {
  readonly flow: Flow;
  readonly id: string;
  readonly question: Question;
  /** The earlier answer, if there is one. */
  readonly value: Answer | undefined;
  /** The unsent contents of the fields; undefined while they are untouched. */
  readonly draft: Draft | undefined;
  readonly caption: string;
  readonly notice: ReactNode;
  /** What else the practice can say with it. */
  readonly own: ReactNode;
  /** Whether an answer leads back to the advice at once. */
  readonly isLast: (value: Answer) => boolean;
  readonly onPrevious: () => void;
  readonly onDraft: (draft: Draft) => void;
  readonly onAnswer: (value: Answer) => void;
}

/** One question on a screen. */
export function QuestionScreen(props: Props) {
  const { flow, id, question, onDraft, onAnswer } = props;
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const local = useLocal();
  // Local information only prefills the fields: the practice confirms it or chooses otherwise.
  const draft = props.draft ?? draftOf(question, props.value ?? local?.answers[id]);
  const [attempt, setAttempt] = useState(0);
  const errorsOf = useFieldErrors(id, question, texts);
  const errors = attempt === 0 ? [] : errorsOf(draft);

  const value = valueOf(question, draft);
  const answer = isAnswer(question, value) ? value : null;

  // Enter presses this button too. A page that embeds this one may forbid forms to be sent, not buttons to be pressed.
  function next(event: MouseEvent) {
    event.preventDefault();
    if (answer === null) setAttempt(attempt + 1);
    else onAnswer(answer);
  }

  return (
    <Page
      title={texts.ask(id, 'title')}
      caption={props.caption}
      hasErrors={errors.length > 0}
      before={
        <>
          {props.notice}
          <ErrorSummary key={attempt} errors={errors} />
        </>
      }
    >
      <RichText className="help" text={texts.ask(id, 'help')} explain={texts.explain} />
      <LocalNote id={id} question={question} draft={draft} texts={texts} />
      <form className="question" noValidate>
        <div className="fields">
          <QuestionFields id={id} question={question} draft={draft} onDraft={onDraft} errors={errors} texts={texts} />
        </div>
        <div className="buttons way-on">
          <button type="submit" className="primary" onClick={next}>
            {answer !== null && props.isLast(answer) ? t('walk.toAdvice') : t('walk.next')}
          </button>
          <button type="button" className="secondary" onClick={props.onPrevious}>
            {t('walk.previous')}
          </button>
        </div>
      </form>
      {props.own}
      <WhyAsked text={texts.ask(id, 'why')} cites={question.cite} texts={texts} />
    </Page>
  );
}
