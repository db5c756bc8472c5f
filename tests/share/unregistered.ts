import type { Flow } from '../../src/content/flow';
import type { Registered } from '../../src/engine/flow';
import type { Question } from '../../src/engine/question';

type Lines = readonly Registered[];

const namesOf = (lines: Lines) =>
  lines.flatMap((line) => {
    if (line.kind === 'numbers') return Object.keys(line.fields);
    return 'items' in line ? line.items : line.options;
  });

/** The limits that are registered last, or none that any number lies within. */
function limitsOf(lines: Lines, field: string): readonly [number, number] {
  const found = lines.flatMap((line) => (line.kind === 'numbers' ? [line.fields[field]] : []));
  return found.findLast((limits) => limits !== undefined) ?? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
}

/** What a question has and its lines lack: parts of a line to add. Null when nothing is lacking. */
function lacking(question: Question, lines: Lines): object | null {
  const known = namesOf(lines);
  const unknown = (names: readonly string[]) => names.filter((name) => !known.includes(name));
  if (question.kind === 'numbers') {
    const wider = Object.entries(question.limits).filter(([field, { min, max }]) => {
      const [lowest, highest] = limitsOf(lines, field);
      return min < lowest || max > highest;
    });
    const fields = Object.fromEntries(wider.map(([field, { min, max }]) => [field, [min, max]]));
    return wider.length === 0 ? null : { fields };
  }
  if (question.kind === 'checklist') {
    const items = unknown(question.items);
    return items.length === 0 ? null : { items };
  }
  const options = unknown(question.options);
  return options.length === 0 ? null : { options };
}

/** A line that a registry lacks. */
export interface Lacking {
  readonly since: number;
  readonly question: string;
  readonly kind: Question['kind'];
}

/** The lines that a registry lacks, as they should be added at its end, or a word on a question of another kind. */
export function unregistered({
  questions,
  registry,
  version,
}: Pick<Flow, 'questions' | 'registry' | 'version'>): (Lacking | string)[] {
  return Object.entries(questions).flatMap<Lacking | string>(([id, question]) => {
    const lines = registry.filter((line) => line.question === id && line.since <= version);
    const isOther = (kind: Registered['kind']) =>
      kind !== question.kind && (kind !== 'moved' || question.kind !== 'checklist');
    if (lines.some(({ kind }) => isOther(kind))) return [`${id} had another kind before: give it another id`];
    const more = lacking(question, lines);
    return more === null ? [] : [{ since: version, question: id, kind: question.kind, ...more }];
  });
}
