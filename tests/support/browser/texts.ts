import type { Flow } from '../../../src/content/flow';
import type { Texts } from '../../../src/engine/text';
import { interfaceWords } from '../unit/interface';

const {
  keeping,
  apart,
  about,
  ui,
  parts,
  question,
  local,
  app,
  start,
  walk,
  advice,
  agenda,
  paper,
  sides,
  explain,
  filling,
  hagro,
} = interfaceWords;
const exported = interfaceWords.export;

/** The words of the interface, those of all rooms together, for what design.md does not fix. */
export const words = {
  ...parts,
  ...question,
  ...exported,
  ...app,
  ...start,
  ...advice,
  ...about,
  ...explain,
  ...walk,
  ...apart,
  keeping,
  ask: ui.ask,
  errors: { ...ui.errors, ...question.errors },
  start: { ...parts.start, ...start.start },
  walk: { ...walk.walk, ...question.walk },
  review: { ...parts.review, ...walk.review },
  advice: { ...parts.advice, ...exported.advice, ...walk.advice, ...advice.advice },
  compare: { ...parts.compare, ...advice.compare },
  take: { ...parts.take, ...start.take, ...walk.take, ...exported.take, ...advice.take },
  agenda: { ...advice.agenda, ...agenda.agenda },
  sides: { ...advice.sides, ...sides.sides },
  paper: { ...start.paper, ...paper.paper },
  hagro: hagro.hagro,
  local: {
    ...local.local,
    ...filling.local,
    page: filling.local.page,
    refused: { ...local.local.refused, ...filling.local.refused },
  },
};

function at(texts: Texts, key: string): string | undefined {
  let here: string | Texts | undefined = texts;
  for (const name of key.split('.')) here = typeof here === 'object' ? here[name] : undefined;
  return typeof here === 'string' ? here : undefined;
}

/** A text of a flow as the user reads it. Terms lose their marks. */
export type Say = (key: string) => string;

/** The texts of a flow by key, read from its own files. @throws Error when a text is missing. */
export async function textsOf(flow: Flow): Promise<Say> {
  const files = await Promise.all([...flow.texts('nl'), ...(flow.adviceTexts?.('nl') ?? [])]);
  return (key) => {
    const text = files.map((file) => at(file.default, key)).find((found) => found !== undefined);
    if (text === undefined) throw new Error(`no text ${key} in ${flow.id}`);
    return text.replace(/\[\[[^|\]]+\|([^\]]+)\]\]/g, '$1');
  };
}
