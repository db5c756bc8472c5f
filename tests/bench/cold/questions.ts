import { flow, say } from '../../support/browser/flow';

/** A question of one choice, as the pages that we are measured against ask it. */
export interface PlainQuestion {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** So many questions are answered on every page. */
const count = 3;

/** The first questions of the first flow that have one choice, in its own words. */
export const questions: readonly PlainQuestion[] = Object.entries(flow.questions)
  .flatMap(([id, question]) =>
    question.kind === 'single'
      ? {
          id,
          title: say(`questions.${id}.title`),
          options: question.options.map((value) => ({ value, label: say(`questions.${id}.options.${value}.label`) })),
        }
      : [],
  )
  .slice(0, count);
