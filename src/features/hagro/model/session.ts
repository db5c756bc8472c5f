import type { Flow } from '../../../content/flow';
import type { AnswerSet } from '../../../engine/question';
import { putBack, replacedBy } from '../../../storage/before';
import { addItems, type Message } from './adding';
import {
  emptyHagro,
  type Hagro,
  type HagroSettings,
  isEmpty,
  mostPractices,
  type Point,
  type Practice,
  withChanged,
  withoutPractice,
  withPoint,
  withPractice,
  withSettings,
} from './hagro';
import type { PileItem } from './pile';

/** A hagro as it is worked on. */
export interface HagroSession {
  readonly hagro: Hagro;
  /** Results of the last import. */
  readonly told: readonly Message[];
  /** The hagro before the last step, if that removed something; null when it did not. */
  readonly before: Hagro | null;
  /** What was wiped whole, the last first: it can be put back until the user is done with it, whatever comes in meanwhile. */
  readonly wiped: readonly Hagro[];
  /** Something kept did not fit and now stands aside. */
  readonly setAside: boolean;
  /** Raised with every change that is to be kept. */
  readonly rev: number;
}

export type HagroEvent =
  | { readonly type: 'brought'; readonly items: readonly PileItem[] }
  | { readonly type: 'begun' }
  | { readonly type: 'addedAnyway'; readonly practice: Omit<Practice, 'id'> }
  | { readonly type: 'changed'; readonly id: number; readonly change: Partial<Omit<Practice, 'id' | 'answers'>> }
  | { readonly type: 'answered'; readonly id: number; readonly answers: AnswerSet }
  /** A newer version of a practice takes its place and keeps its name. */
  | { readonly type: 'superseded'; readonly id: number; readonly by: number }
  | { readonly type: 'removed'; readonly id: number }
  | { readonly type: 'said'; readonly question: string; readonly change: Partial<Point> }
  | { readonly type: 'set'; readonly change: Partial<HagroSettings> }
  | { readonly type: 'read' }
  | { readonly type: 'wiped' }
  | { readonly type: 'undone' }
  /** The user is done with what could be put back. */
  | { readonly type: 'settled' }
  | { readonly type: 'restored'; readonly hagro: Hagro; readonly wiped: readonly Hagro[] };

/** A session that starts with what was kept, if anything. */
export const startSession = (kept: Pick<HagroSession, 'hagro' | 'wiped'>, setAside: boolean): HagroSession => ({
  ...kept,
  setAside,
  told: [],
  before: null,
  rev: 0,
});

/** Whether there is anything to undo or to put back. */
export const hasBefore = ({ before, wiped }: HagroSession): boolean => before !== null || wiped.length > 0;

const blank: Omit<Practice, 'id'> = { name: '', answers: {}, saved: null, speaker: '', mandate: null };

function superseded(hagro: Hagro, id: number, by: number): Hagro {
  const old = hagro.practices.find((practice) => practice.id === id);
  const newer = hagro.practices.find((practice) => practice.id === by);
  if (old === undefined || newer === undefined || id === by) return hagro;
  return withChanged(withoutPractice(hagro, by), id, {
    answers: newer.answers,
    started: newer.started ?? {},
    // A link brings no notes: those that are there stay.
    notes: (newer.saved === null ? old.notes : newer.notes) ?? {},
    saved: newer.saved,
  });
}

/** A practice with other answers; what was started of a question that has an answer now is done with. */
function answered(hagro: Hagro, id: number, answers: AnswerSet): Hagro {
  const { started } = hagro.practices.find((practice) => practice.id === id) ?? {};
  if (started === undefined) return withChanged(hagro, id, { answers });
  const open = Object.entries(started).filter(([question]) => !Object.hasOwn(answers, question));
  return withChanged(hagro, id, { answers, started: Object.fromEntries(open) });
}

/** With a step further a removal cannot be undone any more: that would take the step with it. */
function changed(session: HagroSession, hagro: Hagro): HagroSession {
  return { ...session, hagro, before: null, rev: session.rev + 1 };
}

/** The messages, without those about practices that are gone. */
function stillTrue(told: readonly Message[], { practices }: Hagro): Message[] {
  const isHere = (id: number) => practices.some((practice) => practice.id === id);
  return told.flatMap((each): Message[] => {
    if (each.kind === 'duplicate') return isHere(each.of) ? [each] : [];
    if (each.kind !== 'added') return [each];
    const { resembles } = each;
    if (!isHere(each.id)) return [];
    return [resembles === null || isHere(resembles.id) ? each : { ...each, resembles: null }];
  });
}

/** As {@link changed}, with other practices. */
function replaced(session: HagroSession, hagro: Hagro): HagroSession {
  return { ...changed(session, hagro), told: stillTrue(session.told, hagro) };
}

/** As {@link replaced}, with a way back until the next step. */
function removed(session: HagroSession, hagro: Hagro): HagroSession {
  return hagro === session.hagro ? session : { ...replaced(session, hagro), before: session.hagro };
}

/** Undoes the last step, or puts back what was wiped last; what stands there then becomes the last to be put back. */
function undone(session: HagroSession): HagroSession {
  const { hagro, before, wiped } = session;
  if (before !== null) return replaced(session, before);
  if (wiped.length === 0) return session;
  const back = putBack({ now: hagro, before: wiped }, isEmpty);
  return { ...replaced(session, back.now), wiped: back.before };
}

const hasRoom = ({ practices }: Hagro) => practices.length < mostPractices;

/** The next state of a session after an event. */
export function nextSession(flow: Flow, session: HagroSession, event: HagroEvent): HagroSession {
  const { hagro } = session;
  switch (event.type) {
    case 'brought': {
      const added = addItems(flow, hagro, event.items);
      return { ...changed(session, added.hagro), told: added.told };
    }
    case 'begun':
      return hasRoom(hagro) ? changed(session, withPractice(hagro, blank)) : session;
    case 'addedAnyway': {
      if (!hasRoom(hagro)) return session;
      const told = session.told.filter((each) => each.kind !== 'duplicate' || each.practice !== event.practice);
      return { ...changed(session, withPractice(hagro, event.practice)), told };
    }
    case 'changed':
      return changed(session, withChanged(hagro, event.id, event.change));
    case 'answered':
      return changed(session, answered(hagro, event.id, event.answers));
    case 'superseded':
      return removed(session, superseded(hagro, event.id, event.by));
    case 'removed':
      return removed(session, withoutPractice(hagro, event.id));
    case 'said':
      return changed(session, withPoint(hagro, event.question, event.change));
    case 'set':
      return changed(session, withSettings(hagro, event.change));
    case 'read':
      return { ...session, told: [] };
    case 'wiped': {
      if (isEmpty(hagro)) return { ...session, told: [] };
      const { now, before } = replacedBy(emptyHagro, { now: hagro, before: session.wiped }, isEmpty);
      return { ...changed(session, now), wiped: before, told: [] };
    }
    case 'undone':
      return undone(session);
    case 'settled':
      // Who is done with what was removed said nothing of what was wiped before it.
      return { ...session, before: null, wiped: session.before === null ? [] : session.wiped, rev: session.rev + 1 };
    case 'restored': {
      const told = stillTrue(session.told, event.hagro);
      return { ...session, hagro: event.hagro, wiped: event.wiped, told, before: null };
    }
  }
}
