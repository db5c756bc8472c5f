import type { Flow } from '../content/flow';
import { fit } from '../share/fit';
import { type EnvelopeError, formats, openText } from '../share/formats';
import { bareName, faultOf } from './faults';
import { type Local, type LocalField, largestLocal, localFields, localFileSchema, localSchema, textsOf } from './local';

type LocalFlow = Pick<Flow, 'id' | 'version' | 'questions' | 'registry' | 'local'>;

/**
 * Why local information does not open. `link`: an address or telephone
 * number that could lead elsewhere. `text` and `answers`: one that is not allowed. `at` says which.
 */
export type LocalError =
  | EnvelopeError
  | { readonly error: 'flow' }
  | { readonly error: 'link' | 'text'; readonly at: LocalField }
  | { readonly error: 'answers'; readonly at: string };

const envelope = {
  format: formats.local,
  schema: localSchema,
  largest: largestLocal,
  contents: localFileSchema,
};

function textErrorOf(local: Omit<Local, 'answers'>): LocalError | null {
  const texts = textsOf(local);
  for (const at of localFields) {
    const text = texts[at];
    const fault = text === undefined ? null : faultOf(at, text);
    if (fault !== null) return { error: fault === 'link' || fault === 'phone' ? 'link' : 'text', at };
  }
  return null;
}

/** The local questions of a flow; answers to any other are refused. */
const questionsOf = ({ questions, local = [] }: LocalFlow) =>
  Object.fromEntries(Object.entries(questions).filter(([id]) => local.includes(id)));

/**
 * Reads a text that {@link toLocalText} may have made, or anybody. It opens whole or not at all; only answers of an older
 * version of the flow that no longer fit are left out.
 */
export function parseLocal(flows: readonly LocalFlow[], text: string): { readonly local: Local } | LocalError {
  const file = openText(envelope, text);
  if ('error' in file) return file;
  const { format: _, schema: __, ...contents } = file.contents;
  const local = { ...contents, municipality: bareName(contents.municipality) };
  const flow = flows.find(({ id, local: asked = [] }) => id === local.flow && asked.length > 0);
  if (!flow) return { error: 'flow' };
  if (local.version > flow.version) return { error: 'newer' };
  const asked = { questions: questionsOf(flow), registry: flow.registry };
  const { answers, started, lapsed } = fit(asked, local.version, new Map(Object.entries(local.answers)));
  // A checklist may be filled in item by item: the practice answers the rest.
  const [first] = lapsed;
  if (first && local.version === flow.version) return { error: 'answers', at: first.at };
  return textErrorOf(local) ?? { local: { ...local, answers: { ...answers, ...started } } };
}
