import type { Flow } from '../../../src/content/flow';
import { outlineOf } from '../../../src/engine/outline';
import type { Question } from '../../../src/engine/question';

/** The texts that a question of a kind has to have, from its id on. */
function partsOf(question: Question): string[] {
  const own = ['title', 'short', 'help', 'why'];
  switch (question.kind) {
    case 'single':
    case 'multi':
      return [...own, ...question.options.flatMap((id) => [`options.${id}.label`, `options.${id}.hint`])];
    case 'checklist':
      return [
        ...own,
        ...question.items.flatMap((id) => ['label', 'hint', 'short'].map((part) => `items.${id}.${part}`)),
      ];
    case 'numbers':
      return [...own, ...question.fields.flatMap((id) => [`fields.${id}.label`, `fields.${id}.hint`])];
  }
}

/** What a flow says of itself. */
export const ownKeys = ['name', 'lead', 'audience', 'duration'];

/** The texts that a flow has to have whatever its letters say. */
export const fixedKeys = (flow: Flow): string[] => [
  ...ownKeys,
  ...outlineOf(flow).map(({ id }) => `sections.${id}`),
  ...Object.keys(flow.conditions ?? {}).map((id) => `conditions.${id}`),
  ...Object.entries(flow.questions).flatMap(([id, question]) =>
    partsOf(question).map((part) => `questions.${id}.${part}`),
  ),
];
