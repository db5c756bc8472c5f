import aside from '../../../src/app/aside.nl.json';
import app from '../../../src/app/nl.json';
import type { Flow } from '../../../src/content/flow';
import type { Texts } from '../../../src/engine/text';

/** The words of the interface, for what design.md does not fix. */
export const words = {
  ...app,
  ...aside,
  group: { ...app.group, ...aside.group },
  sides: { ...app.sides, ...aside.sides },
  paper: { ...app.paper, ...aside.paper },
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
  const files = await Promise.all(flow.texts('nl'));
  return (key) => {
    const text = files.map((file) => at(file.default, key)).find((found) => found !== undefined);
    if (text === undefined) throw new Error(`no text ${key} in ${flow.id}`);
    return text.replace(/\[\[[^|\]]+\|([^\]]+)\]\]/g, '$1');
  };
}
