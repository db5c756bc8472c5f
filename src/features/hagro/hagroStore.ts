import type { Flow } from '../../content/flow';
import { dayOf } from '../../engine/day';
import { formats } from '../../share/formats';
import { oldKey } from '../../storage/disk';
import { browserShelf, type Shelf } from '../../storage/shelf';
import type { Spec } from '../../storage/spec';
import { keptTexts, textSpec } from '../../storage/texts';
import { viewOf } from '../../storage/view';
import { fromHagroText, hagroFileOf, toHagroText } from './model/file';
import { type Hagro, isEmpty } from './model/hagro';
import { fromMembers, membersOf, type Uids } from './model/members';

const nameOf = (flow: Pick<Flow, 'id'>) => `hagro.${flow.id}`;

/** What is kept of a hagro. */
export function hagroSpec(flow: Flow): Spec {
  const name = nameOf(flow);
  return {
    name,
    version: flow.version,
    old: {
      key: oldKey(name),
      read(text) {
        const file = hagroFileOf(text);
        if ('error' in file || file.flow !== flow.id || file.version > flow.version) return null;
        return { record: membersOf(file, new Map()), version: file.version };
      },
    },
    fit(record, version) {
      const uids: Uids = new Map();
      const { hagro, whole } = fromMembers(flow, version, record, uids);
      return { record: isEmpty(hagro) ? new Map() : membersOf(hagro, uids), isWhole: whole, left: [] };
    },
    toFile: (record, now) => ({
      name: `${formats.hagro}-${dayOf(now)}.json`,
      text: toHagroText(flow, fromMembers(flow, flow.version, record, new Map()).hagro),
    }),
  };
}

const readWiped = (flow: Flow, text: string): Hagro[] => {
  const found = fromHagroText(flow, text);
  return 'error' in found ? [] : [found.hagro];
};

/** What is kept of the hagros that were wiped. */
export const wipedSpec = (flow: Flow): Spec =>
  textSpec(`${nameOf(flow)}.voor`, (text) => readWiped(flow, text).length > 0);

/** A hagro, and those that were wiped and can be put back, the last first. */
export interface KeptHagro {
  readonly hagro: Hagro;
  readonly wiped: readonly Hagro[];
}

/** Where a hagro is kept. */
export interface HagroStore {
  /** `setAside`: something did not fit, and stands apart. */
  readonly open: () => KeptHagro & { readonly setAside: boolean };
  readonly keep: (kept: KeptHagro) => void;
  /** Calls back when another tab changed something; returns how to stop that. */
  readonly onElsewhere: (changed: (kept: KeptHagro) => void) => () => void;
}

/** The place of a hagro in the browser. */
export function hagroStore(flow: Flow, shelf: Shelf = browserShelf()): HagroStore {
  const doc = shelf.open(hagroSpec(flow));
  const view = viewOf(doc);
  const before = keptTexts(wipedSpec(flow), shelf);
  const uids: Uids = new Map();

  const read = (): KeptHagro => ({
    hagro: fromMembers(flow, flow.version, view.read(), uids).hagro,
    wiped: before.recall().flatMap((text) => readWiped(flow, text)),
  });

  return {
    open: () => ({ ...read(), setAside: doc.opening().apart !== null }),
    keep({ hagro, wiped }) {
      // What was wiped first: when writing breaks off in between, it stands twice instead of nowhere.
      before.keep(wiped.map((each) => toHagroText(flow, each)));
      view.put(isEmpty(hagro) ? new Map() : membersOf(hagro, uids));
    },
    onElsewhere(changed) {
      const tell = () => changed(read());
      const stops = [view.onElsewhere(tell), before.onElsewhere(tell)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
