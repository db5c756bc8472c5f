import type { Flow } from '../../../content/flow';
import { outlineOf } from '../../../engine/outline';
import type { AnswerSet, Question } from '../../../engine/question';

/** What practices can differ in: a question, an item of a checklist or a number. */
export interface Row {
  /** The question, and behind a dot the item or field. */
  readonly id: string;
  readonly section: string;
  readonly question: string;
  /** The item or field; null when the question itself is the row. */
  readonly part: string | null;
  readonly kind: Question['kind'];
}

function partsOf(question: Question): readonly (string | null)[] {
  if (question.kind === 'checklist') return question.items;
  return question.kind === 'numbers' ? question.fields : [null];
}

/** Everything that practices can differ in, in the order of the machine. */
export function rowsOf(flow: Flow): Row[] {
  return outlineOf(flow).flatMap(({ id: section, questions }) =>
    questions.flatMap((question) => {
      const definition = flow.questions[question];
      if (definition === undefined) return [];
      return partsOf(definition).map((part) => ({
        id: part === null ? question : `${question}.${part}`,
        section,
        question,
        part,
        kind: definition.kind,
      }));
    }),
  );
}

/** What is asked about, without the rest of its question: the answer, a status or a number. Undefined when not answered. */
export function valueAt({ question, part }: Row, answers: AnswerSet): unknown {
  const value = answers[question];
  return part === null || value === undefined ? value : new Map(Object.entries(Object(value))).get(part);
}

/** The answers with another value in a row. */
export function withValue({ question, part }: Row, answers: AnswerSet, value: unknown): AnswerSet {
  return { ...answers, [question]: part === null ? value : { ...Object(answers[question]), [part]: value } };
}

/** The choices that an answer is made of, in the order of the question; a number or status as its own text. */
export function choicesIn(flow: Flow, { question }: Row, value: unknown): string[] {
  const definition = flow.questions[question];
  if (definition?.kind === 'multi') {
    const given: unknown[] = Array.isArray(value) ? value : [];
    return definition.options.filter((option) => given.includes(option));
  }
  return value === undefined ? [] : [String(value)];
}

/** Whether an answer says that it is not known yet. */
export function isOpen(flow: Flow, row: Row, value: unknown): boolean {
  const definition = flow.questions[row.question];
  if (definition?.kind === 'checklist') return value === 'onbekend';
  if (definition?.kind === 'numbers' || definition === undefined) return false;
  return choicesIn(flow, row, value).some((choice) => definition.open.includes(choice));
}
