import { type Checklist, type checklistOptions, type Multi, type Question, type Single } from './question';

/** A valid answer, by the kind of its question (the size's numbers weigh in no rule). */
export type Answer =
  | { readonly kind: 'single'; readonly option: string }
  | { readonly kind: 'multi'; readonly options: readonly string[] }
  | { readonly kind: 'checklist'; readonly items: ReadonlyMap<string, string> }
  | { readonly kind: 'size' };

/** Whether a list holds a value, whatever narrower type the list has. */
export function contains(list: readonly string[], value: string): boolean {
  return list.includes(value);
}

/** The answers on the path, as the rules see them: a question that was not asked equals no option. */
export class Facts {
  readonly #answers: ReadonlyMap<string, Answer>;

  /** @param answers by question id; the facts follow the map while it grows */
  constructor(answers: ReadonlyMap<string, Answer>) {
    this.#answers = answers;
  }

  asked(question: Question): boolean {
    return this.#answers.has(question.id);
  }

  /** Whether the answer is one of the options. */
  is<Option extends string>(question: Single<Option>, ...options: readonly NoInfer<Option>[]): boolean {
    const answer = this.#answers.get(question.id);
    return answer?.kind === 'single' && contains(options, answer.option);
  }

  /** Whether at least one of the options was chosen. */
  has<Option extends string>(question: Multi<Option>, ...options: readonly NoInfer<Option>[]): boolean {
    return this.#chosen(question).some((chosen) => contains(options, chosen));
  }

  /** Whether the question was asked and nothing but these options was chosen. */
  hasOnly<Option extends string>(question: Multi<Option>, ...options: readonly NoInfer<Option>[]): boolean {
    const chosen = this.#chosen(question);
    return chosen.length > 0 && chosen.every((option) => contains(options, option));
  }

  /** Whether a checklist's item has this answer. */
  itemIs<Item extends string>(
    question: Checklist<Item>,
    item: NoInfer<Item>,
    option: (typeof checklistOptions)[number],
  ): boolean {
    return this.#items(question).get(item) === option;
  }

  /** The dotted ids of an asked checklist's items that are not `ja`, in the checklist's order. */
  notYes(question: Checklist): string[] {
    return [...this.#items(question)].filter(([, option]) => option !== 'ja').map(([item]) => `${question.id}.${item}`);
  }

  /** What is still unknown about one question: its id, or its items' dotted ids. */
  open(question: Question): string[] {
    const answer = this.#answers.get(question.id);
    switch (answer?.kind) {
      case 'single':
        return answer.option === 'onbekend' || answer.option === 'nietVastgelegd' ? [question.id] : [];
      case 'multi':
        return answer.options.includes('onbekend') ? [question.id] : [];
      case 'checklist':
        return [...answer.items]
          .filter(([, option]) => option === 'onbekend')
          .map(([item]) => `${question.id}.${item}`);
      default:
        return [];
    }
  }

  #chosen(question: Multi): readonly string[] {
    const answer = this.#answers.get(question.id);
    return answer?.kind === 'multi' ? answer.options : [];
  }

  #items(question: Checklist): ReadonlyMap<string, string> {
    const answer = this.#answers.get(question.id);
    return answer?.kind === 'checklist' ? answer.items : new Map();
  }
}
