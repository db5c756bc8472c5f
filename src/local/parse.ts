import type { Flow } from '../content/flow';
import { fit } from '../share/fit';
import { formats, headOf } from '../share/formats';
import { parsed } from '../share/untrusted';
import { faultOf } from './faults';
import { type Local, type LocalField, largestLocal, localFields, localFileSchema, localSchema, textsOf } from './local';

type Localised = Pick<Flow, 'id' | 'version' | 'questions' | 'local'>;

/**
 * Why a lokale invulling does not open. `newer`: made by a later version of the app. `link`: an address or telephone
 * number that could lead elsewhere. `text` and `answers`: one that is not allowed. `at` says which.
 */
export type LocalError =
  | { readonly error: 'size' | 'json' | 'format' | 'newer' | 'flow' }
  | { readonly error: 'link' | 'text'; readonly at: LocalField }
  | { readonly error: 'answers'; readonly at: string };

const headSchema = headOf(formats.local);

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
const questionsOf = ({ questions, local = [] }: Localised) =>
  Object.fromEntries(Object.entries(questions).filter(([id]) => local.includes(id)));

/**
 * Reads a text that {@link toLocalText} may have made, or anybody. It opens whole or not at all; only answers of an older
 * version of the flow that no longer fit are left out.
 */
export function parseLocal(flows: readonly Localised[], text: string): { readonly local: Local } | LocalError {
  if (text.length > largestLocal || new TextEncoder().encode(text).length > largestLocal) return { error: 'size' };
  const found = parsed(text);
  if (!found) return { error: 'json' };
  const head = headSchema.safeParse(found.json);
  if (head.success && head.data.schema > localSchema) return { error: 'newer' };
  const file = localFileSchema.safeParse(found.json);
  if (!file.success) return { error: 'format' };
  const { format: _, schema: __, ...local } = file.data;
  const flow = flows.find(({ id, local: asked = [] }) => id === local.flow && asked.length > 0);
  if (!flow) return { error: 'flow' };
  if (local.version > flow.version) return { error: 'newer' };
  const { answers, lapsed } = fit(questionsOf(flow), new Map(Object.entries(local.answers)));
  const [first] = lapsed;
  if (first && local.version === flow.version) return { error: 'answers', at: first.at };
  return textErrorOf(local) ?? { local: { ...local, answers } };
}
