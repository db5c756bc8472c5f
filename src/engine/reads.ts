/** The id of a question, or of one item of a checklist: `hulpvragen`, `basisvoorwaarden.socialeKaart`. */
export type AnswerRef = string;

function recorded<Value extends object>(value: Value, prefix: string, reads: Set<AnswerRef>): Value {
  return new Proxy(value, {
    get(target, name) {
      const inner: unknown = Reflect.get(target, name);
      if (typeof name !== 'string') return inner;
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
        return recorded(inner, `${prefix}${name}.`, reads);
      }
      reads.add(prefix + name);
      return inner;
    },
  });
}

/**
 * Runs `look` on answers and tells which of them it looked at, in the order of looking. Those answers are sufficient
 * for what it found: as long as they stay, so does the result. A checklist is told item by item.
 */
export function readsOf<Answers extends object, Result>(
  answers: Answers,
  look: (answers: Answers) => Result,
): { result: Result; reads: AnswerRef[] } {
  const reads = new Set<AnswerRef>();
  const view = recorded(answers, '', reads);
  return { result: look(view), reads: [...reads] };
}
