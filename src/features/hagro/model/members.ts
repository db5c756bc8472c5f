import * as z from 'zod/mini';
import type { Flow } from '../../../content/flow';
import { isSame, type Record as Members } from '../../../storage/members';
import { fitHagro, type HagroContents, pointSchema, practiceSchema, settingsShape } from './file';
import { emptyHagro, type Hagro, noPoint, type Practice } from './hagro';

/** A hagro as it is kept or stands in a file; its answers may be those of an older version. */
type Kept = Omit<Hagro, 'practices'> & {
  readonly practices: readonly (Omit<Practice, 'answers' | 'started' | 'notes'> & {
    readonly answers: object;
    readonly started?: object | undefined;
    readonly notes?: object | undefined;
  })[];
};

const settings = ['name', 'date', 'sealed', 'expected', 'next'] as const;
const begin = z.strictObject({ id: practiceSchema.shape.id, saved: practiceSchema.shape.saved });

/** The practices by number, with the names that no two tabs ever give to two of them. */
export type Uids = Map<number, string>;

const newUid = () => Math.random().toString(36).slice(2, 12);

function uidOf(uids: Uids, id: number): string {
  const uid = uids.get(id) ?? newUid();
  uids.set(id, uid);
  return uid;
}

/** A hagro by member: each name, answer and note by itself, so that two tabs can change two of them at once. */
export function membersOf(hagro: Kept, uids: Uids): Members {
  const members = new Map<string, unknown>();
  for (const name of settings) if (!isSame(hagro[name], emptyHagro[name])) members.set(`s/${name}`, hagro[name]);
  for (const { id, saved, name, speaker, mandate, answers, started = {}, notes = {} } of hagro.practices) {
    const at = `p/${uidOf(uids, id)}`;
    members.set(at, { id, saved });
    for (const [field, value] of Object.entries({ name, speaker, mandate })) {
      if (value !== '' && value !== null) members.set(`${at}/${field}`, value);
    }
    for (const [question, answer] of Object.entries(answers)) members.set(`${at}/a/${question}`, answer);
    for (const [question, items] of Object.entries(started)) members.set(`${at}/s/${question}`, items);
    for (const [question, note] of Object.entries(notes)) members.set(`${at}/n/${question}`, note);
  }
  for (const [question, point] of Object.entries(hagro.points)) {
    for (const [field, value] of Object.entries(point)) {
      if (value !== '' && value !== null) members.set(`o/${question}/${field}`, value);
    }
  }
  return members;
}

/** The members below a name, without it. */
function below(members: Members, name: string): Record<string, unknown> {
  const found = [...members].filter(([key]) => key.startsWith(name));
  return Object.fromEntries(found.map(([key, value]) => [key.slice(name.length), value]));
}

/** The practices that begin in members, each with a number of its own: two tabs may have given the same one at once. */
function begunIn(members: Members, uids: Uids) {
  const found = [...members].flatMap(([key, value]) => {
    const [, uid] = /^p\/([^/]+)$/u.exec(key) ?? [];
    const read = begin.safeParse(value);
    return uid === undefined || !read.success ? [] : [{ uid, ...read.data }];
  });
  found.sort((one, other) => one.id - other.id || (one.uid < other.uid ? -1 : 1));
  uids.clear();
  for (const each of found) {
    if (uids.has(each.id)) each.id = Math.max(...found.map(({ id }) => id)) + 1;
    uids.set(each.id, each.uid);
  }
  return found.sort((one, other) => one.id - other.id);
}

/** What members say of a hagro; null when something in them cannot be. */
function keptIn(members: Members, uids: Uids) {
  let whole = true;
  const practices = begunIn(members, uids).flatMap(({ uid, id, saved }) => {
    const { name = '', speaker = '', mandate = null } = below(members, `p/${uid}/`);
    const answers = below(members, `p/${uid}/a/`);
    const started = below(members, `p/${uid}/s/`);
    const notes = below(members, `p/${uid}/n/`);
    const some = Object.entries({ started, notes }).filter(([, each]) => Object.keys(each).length > 0);
    const rest = { name, speaker, mandate, answers, ...Object.fromEntries(some) };
    const read = practiceSchema.safeParse({ id, saved, ...rest });
    whole &&= read.success;
    return read.success ? [read.data] : [];
  });
  const questions = new Set([...members.keys()].flatMap((key) => /^o\/([^/]+)\//u.exec(key)?.[1] ?? []));
  const points = [...questions].flatMap((question) => {
    const read = pointSchema.safeParse({ ...noPoint, ...below(members, `o/${question}/`) });
    whole &&= read.success;
    return read.success ? [[question, read.data] as const] : [];
  });
  return { practices, points: Object.fromEntries(points), whole };
}

const settingsSchema = z.object({
  name: z.catch(settingsShape.name, emptyHagro.name),
  date: z.catch(settingsShape.date, emptyHagro.date),
  sealed: z.catch(settingsShape.sealed, emptyHagro.sealed),
  expected: z.catch(settingsShape.expected, emptyHagro.expected),
  next: z.catch(settingsShape.next, emptyHagro.next),
});

/**
 * A hagro out of its members, as far as they fit. `whole` is false when something was left out.
 * @param uids gets the names of the practices
 */
export function fromMembers(
  flow: Pick<Flow, 'id' | 'version' | 'questions' | 'registry'>,
  version: number,
  members: Members,
  uids: Uids,
): HagroContents & { readonly whole: boolean } {
  const { whole, ...kept } = keptIn(members, uids);
  const contents = fitHagro(flow, { version, ...settingsSchema.parse(below(members, 's/')), ...kept });
  return { ...contents, whole: whole && contents.refused.length + contents.lapsed.length === 0 };
}
