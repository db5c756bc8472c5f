import { byKind, chosenIn, entriesOf, nameKey } from '../engine/answer';
import { type Answer, type Question, statuses } from '../engine/question';
import './answers.css';
import type { FlowTexts } from './texts';
import { useWords } from './useWords';

/** A checklist with only some of its items; any other question as it is. */
export const narrowed = (question: Question, items: readonly string[]): Question =>
  byKind<Question>(question, {
    single: (whole) => whole,
    multi: (whole) => whole,
    checklist: (whole) => ({ ...whole, items: whole.items.filter((item) => items.includes(item)) }),
    numbers: (whole) => whole,
  });

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly value: Answer | undefined;
  readonly texts: FlowTexts;
}

/** An answer as texts, item by item. */
export function useAnswerLines(texts: FlowTexts) {
  const { t } = useWords();
  return (id: string, question: Question, value: Answer | undefined): string[] => {
    const said = entriesOf(value);
    const chosen = () => chosenIn(value).map((option) => texts.ask(id, nameKey('options', option)));
    return byKind(question, {
      single: chosen,
      multi: chosen,
      checklist: ({ items }) =>
        items.flatMap((item) => {
          // Local information from an earlier version can lack an item of the current checklist.
          const status = statuses.find((known) => known === said.get(item));
          if (status === undefined) return [];
          return t('review.item', { item: texts.ask(id, nameKey('items', item)), status: t(`statusShort.${status}`) });
        }),
      numbers: ({ fields }) => {
        const filled = fields.filter((field) => said.has(field));
        if (filled.length === 0) return [t('review.nothing')];
        return filled.map((field) =>
          t('review.number', { item: texts.ask(id, nameKey('fields', field)), value: Number(said.get(field)) }),
        );
      },
    });
  };
}

/** An answer to read: one line, or a list. */
export function AnswerText({ id, question, value, texts }: Props) {
  const lines = useAnswerLines(texts)(id, question, value);
  if (lines.length === 1) return <span>{lines[0]}</span>;
  return (
    <ul className="answer-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
