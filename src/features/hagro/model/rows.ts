import type { Flow } from '../../../content/flow';
import { multiOf, type Parts, partOf, partsOf, refsOf } from '../../../engine/answer';
import { outlineOf } from '../../../engine/outline';
import type { Question } from '../../../engine/question';
import type { AnswerRef } from '../../../engine/reads';

/** A row of the comparison: a question, an item of a checklist or a number. */
export interface Row {
  readonly id: AnswerRef;
  readonly section: string;
  readonly question: string;
  readonly definition: Question;
  /** The item or field; null when the question itself is the row. */
  readonly part: string | null;
  /** The definition of its question. */
  readonly of: Parts['of'];
  /** Whether an answer can be several choices at once. */
  readonly several: boolean;
}

/** Whether it is a number: a fact that nobody has to agree on. */
export const isFact = ({ of }: Pick<Row, 'of'>): boolean => of === 'fields';

/** Everything that practices can differ in, in the order of the machine. */
export function rowsOf(flow: Flow): Row[] {
  return outlineOf(flow).flatMap(({ id: section, questions }) =>
    questions.flatMap((question) => {
      const definition = flow.questions[question];
      if (definition === undefined) return [];
      const { of } = partsOf(definition);
      const several = multiOf(definition) !== null;
      return refsOf(question, definition).map((id) => ({
        id,
        section,
        question,
        definition,
        part: partOf(id),
        of,
        several,
      }));
    }),
  );
}
