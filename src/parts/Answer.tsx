import { type Question, statuses } from '../engine/question';
import type { FlowTexts } from './texts';
import { useWords } from './useWords';

/** A checklist with only some of its items; any other question as it is. */
export function narrowed(question: Question, items: readonly string[]): Question {
  if (question.kind !== 'checklist') return question;
  return { ...question, items: question.items.filter((item) => items.includes(item)) };
}

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly value: unknown;
  readonly texts: FlowTexts;
}

/** What was answered, item by item, as texts. */
export function useAnswerLines(texts: FlowTexts) {
  const { t } = useWords();
  return (id: string, question: Question, value: unknown): string[] => {
    const options = Array.isArray(value) ? value.map(String) : [String(value)];
    if (question.kind === 'single' || question.kind === 'multi') {
      return options.map((option) => texts.ask(id, `options.${option}.label`));
    }
    const entries = new Map(Object.entries(Object(value)));
    if (question.kind === 'checklist') {
      return question.items.map((item) => {
        const status = statuses.find((known) => known === entries.get(item)) ?? 'onbekend';
        return t('review.item', { item: texts.ask(id, `items.${item}.short`), status: t(`statusShort.${status}`) });
      });
    }
    const filled = question.fields.filter((field) => entries.has(field));
    if (filled.length === 0) return [t('review.nothing')];
    return filled.map((field) =>
      t('review.number', { item: texts.ask(id, `fields.${field}.label`), value: Number(entries.get(field)) }),
    );
  };
}

/** An answer to read: one line, or a list. */
export function Answer({ id, question, value, texts }: Props) {
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
