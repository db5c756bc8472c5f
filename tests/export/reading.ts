import { textsIn } from '../../src/content/cells';
import type { Letter, Part } from '../../src/content/letter';
import type { TextRef } from '../../src/engine/text';
import { say, words } from './sample-words';

function bodyTexts(part: Part): readonly TextRef[] {
  switch (part.kind) {
    case 'statements':
      return part.items.map(({ text }) => text);
    case 'reasons':
      return part.items.flatMap(({ id, text, because }) => [
        text,
        words.rule(id),
        ...words.answers(because).flatMap(({ question, answers }) => [question, ...answers]),
      ]);
    case 'marks':
      return part.items.flatMap(({ status, text }) => [status, text]);
    case 'table':
      return [
        ...part.columns,
        ...part.rows.flatMap(({ cells }) => part.columns.flatMap((_, column) => textsIn(cells[column] ?? []))),
      ];
    case 'ways':
      return part.ways.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]);
    case 'actions':
      return part.groups.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]);
    case 'open':
      return part.items.flatMap(({ answer, ask }) => [words.question(answer), ask]);
  }
}

/** The texts of a letter in the order in which one reads them; a table without rows is left out with its columns. */
export function reading({ title, conclusion, summary, watch = [], parts }: Letter): string[] {
  return [
    title,
    ...conclusion.map(({ text }) => text),
    ...summary.flatMap(({ label, values }) => [label, ...values]),
    ...(watch.length === 0 ? [] : [words.watch, ...watch.map(({ text }) => text)]),
    ...parts.flatMap((part) => [
      part.title,
      ...(part.intro === null ? [] : [part.intro]),
      ...(part.kind === 'table' && part.rows.length === 0 ? [] : bodyTexts(part)),
    ]),
    words.notes.title,
    ...words.notes.items.flatMap(({ question, lines }) => [question, ...lines.filter((line) => line !== '')]),
  ].map(say);
}

/** What of `texts` is not in `text`, behind the one before it. */
export function notInOrder(texts: readonly string[], text: string): string[] {
  let from = 0;
  return texts.filter((each) => {
    const found = text.indexOf(each, from);
    if (found >= 0) from = found + each.length;
    return found < 0;
  });
}
