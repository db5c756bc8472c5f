import * as z from 'zod/mini';
import type { Flow } from '../../content/flow';
import { dayOf } from '../../engine/day';
import { localFile, toLocalText } from '../../local/write';
import { parsed } from '../../share/untrusted';
import type { Stood } from '../../storage/before';
import type { Record } from '../../storage/members';
import { oldText } from '../../storage/old';
import { browserShelf } from '../../storage/shelf';
import type { Spec } from '../../storage/spec';
import { member } from '../../storage/texts';
import { viewOf } from '../../storage/view';
import { answersOf, type LocalForm, localOf } from './form';

const draftSchema = z.record(z.string(), z.string());
const formSchema = z.object({ texts: draftSchema, drafts: z.record(z.string(), draftSchema) });
const formsSchema = z.array(formSchema);

/** The form as it stands, and those that were wiped or replaced, until the user is done with them. */
type KeptForm = Stood<LocalForm>;

const [textMark, draftMark, beforeName] = ['t/', 'd/', 'voor'];

const under = (mark: string, values: object): [string, unknown][] =>
  Object.entries(values).map(([id, value]) => [mark + id, value]);

/** A form by member: each text and draft by itself, so that two tabs can change two of them at once. */
function toRecord({ now, before }: KeptForm): Record {
  const record = new Map([...under(textMark, now.texts), ...under(draftMark, now.drafts)]);
  return before.length === 0 ? record : record.set(beforeName, before);
}

/** The members below a mark that a schema lets through. */
function pick<Value>(record: Record, mark: string, schema: z.ZodMiniType<Value>): { readonly [id: string]: Value } {
  const found = [...record].flatMap(([name, value]) => {
    const read = schema.safeParse(value);
    return name.startsWith(mark) && read.success ? [[name.slice(mark.length), read.data] as const] : [];
  });
  return Object.fromEntries(found);
}

function fromRecord(record: Record): KeptForm {
  const before = formsSchema.safeParse(record.get(beforeName));
  return {
    now: { texts: pick(record, textMark, z.string()), drafts: pick(record, draftMark, draftSchema) },
    before: before.success ? before.data : [],
  };
}

/** A form that was kept as one text, by an earlier version of the app; null when it cannot be read. */
function fromText(text: unknown): KeptForm | null {
  const form = formSchema.safeParse(parsed(typeof text === 'string' ? text : '')?.json);
  return form.success ? { now: form.data, before: [] } : null;
}

/** A kept form as the file that opens it again; null as long as it lacks what such a file must say. */
function formFile(flow: Flow, record: Record, today: Date) {
  const { now } = fromRecord(record);
  return localFile(flow, toLocalText(localOf(flow, now, answersOf(flow, now), dayOf(today))));
}

/** What is kept of the form. */
export function formSpec(flow: Flow): Spec {
  const name = `opstellen.${flow.id}`;
  return {
    name,
    version: 1,
    old: oldText(name, member),
    fit(record) {
      const text = record.has(member) ? fromText(record.get(member)) : fromRecord(record);
      const fit = text === null ? new Map() : toRecord(text);
      return { record: fit, isWhole: text !== null && (record.has(member) || fit.size === record.size), left: [] };
    },
    toFile: (record, now) => formFile(flow, record, now),
  };
}

/** The place of the form in the browser. */
export function formPlace(flow: Flow) {
  const view = viewOf(browserShelf().open(formSpec(flow)));
  return {
    open: () => fromRecord(view.read()),
    keep: (kept: KeptForm) => view.put(toRecord(kept)),
    onElsewhere: (changed: (kept: KeptForm) => void) => view.onElsewhere((record) => changed(fromRecord(record))),
  };
}
