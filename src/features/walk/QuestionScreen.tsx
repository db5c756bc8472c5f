import { type FormEvent, type ReactNode, useState } from 'react';
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

  function submit(event: FormEvent) {
    event.preventDefault();
    const value = valueOf(question, draft);
    if (isAnswer(question, value)) onAnswer(value);
    else setAttempt(attempt + 1);
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
      <form noValidate onSubmit={submit}>
        <QuestionFields id={id} question={question} draft={draft} onDraft={onDraft} errors={errors} texts={texts} />
        <WhyAsked text={texts.ask(id, 'why')} cites={question.cite} texts={texts} />
        <div className="buttons">
          <button type="submit" className="primary">
            {t('walk.next')}
          </button>
          <button type="button" className="secondary" onClick={props.onPrevious}>
            {t('walk.previous')}
          </button>
        </div>
      </form>
    </Page>
  );
}
