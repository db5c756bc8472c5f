import { useRef } from 'react';
import { Page } from '../../../ui/Page';
import { useHagro } from '../context';
import { useLooking } from '../looking';
import { pointAt } from '../model/hagro';
import { notesOn } from '../model/notes';
import { ProjectorTop } from '../ProjectorTop';
import { useWords } from '../useWords';
import { Covered } from './Covered';
import { MatterLine } from './MatterLine';
import { MeetingClock } from './MeetingClock';
import { PointForm } from './PointForm';
import { PracticeNotes } from './PracticeNotes';
import { Spread } from './Spread';
import { StepBar } from './StepBar';
import { type Direction, placeOf, type Topic } from './topics';
import { useKeys } from './useKeys';

interface Props {
  readonly topics: readonly Topic[];
  readonly topic: Topic;
  readonly onlyDifferences: boolean;
  /** Whether the answers are still to be shown. */
  readonly covered: boolean;
  readonly onStep: (direction: Direction) => void;
  /** After the last question. */
  readonly onReport: () => void;
}

/** One question for a room: its answers, whether the difference matters, and what was said about it. */
export function DiscussScreen({ topics, topic, onlyDifferences, covered, onStep, onReport }: Props) {
  const { t } = useWords();
  const { flow, texts, session, send, matters, shortOf } = useHagro();
  const { looking, look } = useLooking();
  const { hagro } = session;
  const { practices } = hagro;
  const answers = useRef<HTMLElement>(null);
  const question = flow.questions[topic.id];
  const title = texts.ask(topic.id, 'title');
  const place = placeOf(topics, topic.id, onlyDifferences);

  function step(direction: Direction) {
    onStep(direction);
    // The screen stays when the question changes, so that the focus does; only its top comes into view.
    window.scrollTo(0, 0);
  }

  function reveal() {
    // The button disappears, so the focus moves to where the answers appear.
    answers.current?.focus({ preventScroll: true });
    look({ revealed: new Set([...looking.revealed, topic.id]) });
  }

  useKeys({
    onPrevious: () => step('previous'),
    onNext: () => step('next'),
    onEnter: covered ? reveal : null,
  });
  if (question === undefined) return null;
  return (
    <Page
      className="projected discuss"
      title={title}
      caption={texts.say(`sections.${topic.section}`)}
      before={
        <ProjectorTop at="bespreken">
          <MeetingClock points={place.index === null ? place.total : place.total - place.index + 1} />
        </ProjectorTop>
      }
    >
      <section ref={answers} className="discuss-answers" tabIndex={-1} aria-label={t('hagro.discuss.answers')}>
        {covered ? (
          <Covered id={topic.id} question={question} texts={texts} onReveal={reveal} />
        ) : (
          <>
            <MatterLine topic={topic} matters={matters} />
            <Spread flow={flow} topic={topic} practices={practices} matters={matters} nameOf={shortOf} />
            <PracticeNotes key={topic.id} notes={notesOn(flow, practices, topic.id)} nameOf={shortOf} />
          </>
        )}
      </section>
      <PointForm
        key={topic.id}
        point={pointAt(hagro, topic.id)}
        onChange={(change) => send({ type: 'said', question: topic.id, change })}
      />
      <StepBar
        place={place}
        title={title}
        onlyDifferences={onlyDifferences}
        hasDifferences={topics.some(({ differs }) => differs)}
        isMain={!covered}
        onStep={step}
        onReport={onReport}
      />
    </Page>
  );
}
