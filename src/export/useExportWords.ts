import type { Flow } from '../content/flow';
import { partOf, partsIn, questionOf } from '../engine/answer';
import { groupBy } from '../engine/groupBy';
import type { Replay } from '../engine/replay';
import { useLocalLines } from '../local/useLocalLines';
import { narrowed, useAnswerLines } from '../parts/AnswerText';
import { useFlowTexts } from '../parts/texts';
import { useColophon } from '../parts/useColophon';
import { nothingOwn, type Own } from '../share/own';
import { useDocumentWords } from './useDocumentWords';
import { useWords } from './useWords';
import type { LetterWords } from './words';

/** The words for a document about the advice of a walk, in the language of the user. */
export function useExportWords(
  flow: Flow,
  replay: Replay,
  own: Own = nothingOwn,
  done: LetterWords['done'] = new Set(),
): (now: Date) => LetterWords {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const colophon = useColophon(flow);
  const lines = useAnswerLines(texts);
  const documentWords = useDocumentWords(flow);
  const localLines = useLocalLines();

  function answers(refs: readonly string[]) {
    return [...groupBy(refs, questionOf)].flatMap(([id, ofQuestion]) => {
      const question = flow.questions[id];
      if (question === undefined || !replay.path.includes(id)) return [];
      const items = partsIn(ofQuestion);
      return { question: texts.ask(id, 'short'), answers: lines(id, narrowed(question, items), replay.answers[id]) };
    });
  }

  function asked(ref: string) {
    const item = partOf(ref);
    return texts.ask(questionOf(ref), item === null ? 'title' : `items.${item}.label`);
  }

  return (now) => ({
    ...documentWords,
    ...(own.name === '' ? { fillIn: [t('advice.practice')] } : { fillIn: [], owner: own.name }),
    local: localLines === null ? undefined : { title: t('local:local.box'), lines: localLines },
    colophon: [t('advice.notices'), colophon(now)],
    glance: t('advice.glance'),
    watch: t('advice.watch'),
    columns: {
      state: t('advice.state'),
      item: t('parts:advice.item'),
      question: t('parts:advice.question'),
      ask: t('advice.ask'),
    },
    done,
    notes: {
      title: t('parts:own.notes'),
      items: replay.path.flatMap((id) =>
        own.notes[id] === undefined ? [] : [{ question: texts.ask(id, 'short'), lines: own.notes[id].split('\n') }],
      ),
    },
    rule: (id) => t('advice.rule', { id }),
    question: asked,
    answers,
  });
}
