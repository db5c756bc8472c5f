import type { Flow } from '../../content/flow';
import { dayOf } from '../../engine/day';
import { formats } from '../../share/formats';
import type { Doc, Spec } from '../../storage/doc';
import { browserShelf, type Shelf } from '../../storage/shelf';
import { keptText } from '../../storage/texts';
import { fromHagroText, hagroFileOf, toHagroText } from './model/file';
import { emptyHagro, type Hagro, isEmpty } from './model/hagro';
import { fromMembers, membersOf, type Uids } from './model/members';

const nameOf = (flow: Pick<Flow, 'id'>) => `hagro.${flow.id}`;

/** What is kept of a hagro. */
export function hagroSpec(flow: Flow): Spec {
  const name = nameOf(flow);
  return {
    name,
    version: flow.version,
    old: {
      key: `keuzehulp.${name}`,
      read(text) {
        const file = hagroFileOf(text);
        if ('error' in file || file.flow !== flow.id || file.version > flow.version) return null;
        return { record: membersOf(file, new Map()), version: file.version };
      },
    },
    toFile: (record, now) => ({
      name: `${formats.hagro}-${dayOf(now)}.json`,
      text: toHagroText(flow, fromMembers(flow, flow.version, record, new Map()).hagro),
    }),
  };
}

/** Where a hagro is kept. */
export interface HagroStore {
  /** `before` was wiped and can be put back. */
  readonly open: () => { readonly hagro: Hagro; readonly setAside: boolean; readonly before: Hagro | null };
  readonly keep: (hagro: Hagro, before: Hagro | null) => void;
  /** Calls back when another tab changed the hagro; returns how to stop that. */
  readonly onElsewhere: (changed: (hagro: Hagro) => void) => () => void;
}

/** What did not fit is set aside once: from then on the truth is in this page. */
const opened = new WeakSet<Doc>();

/** The place of a hagro in the browser. */
export function hagroStore(flow: Flow, shelf: Shelf = browserShelf()): HagroStore {
  const doc = shelf.open(hagroSpec(flow));
  const wiped = keptText(`${nameOf(flow)}.voor`, undefined, shelf);
  const uids: Uids = new Map();

  const read = (version: number) => fromMembers(flow, version, doc.read(), uids);

  function open() {
    const text = wiped.recall();
    const before = text === null ? null : fromHagroText(flow, text);
    const rest = { before: before === null || 'error' in before ? null : before.hagro };
    const first = !opened.has(doc);
    opened.add(doc);
    const { damaged, version } = doc.found;
    const { hagro, whole } =
      doc.read().size === 0
        ? { hagro: emptyHagro, whole: true }
        : read(first ? (version ?? flow.version) : flow.version);
    if (!first || doc.keeping() === 'newer') return { ...rest, hagro, setAside: false };
    const isAside = whole || doc.setAside();
    if (version !== null) doc.put(membersOf(hagro, uids));
    return { ...rest, hagro, setAside: (damaged || !whole) && isAside && doc.keeping() !== 'blocked' };
  }

  return {
    open,
    keep(hagro, before) {
      doc.put(isEmpty(hagro) ? new Map() : membersOf(hagro, uids));
      const text = before === null ? null : toHagroText(flow, before);
      if (text !== wiped.recall()) wiped.keep(text);
    },
    onElsewhere: (changed) => doc.onElsewhere(() => changed(read(flow.version).hagro)),
  };
}
