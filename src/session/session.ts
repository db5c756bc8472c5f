import { fromTransition } from 'xstate';
import type { FlowCore } from '../engine/flow';
import type { Answer, AnswerSet } from '../engine/question';
import { type Replay, replay } from '../engine/replay';
import { isSameSet } from '../engine/same';
import type { Draft } from '../question/draft';
import { nothingOwn, type Own, ownName, ownNote, saysOther } from '../share/own';
import { putBack, replacedBy } from '../storage/before';
import type { Kept } from '../storage/walk';
import { isEmptyWalk, stoodOf } from './before';

/** A message about the last change. */
export type Notice =
  | { readonly kind: 'lapsed'; readonly questions: readonly string[] }
  /** `setAside`: what was kept could not be read; `partAside`: a part of it could not. */
  | { readonly kind: 'more' | 'setAside' | 'partAside' | 'otherTab' }
  /** Kept answers of an older version that no longer fit, by question or name. */
  | { readonly kind: 'left'; readonly left: readonly string[] }
  /** Answers came from a link or a file; `left` no longer fit, by question or name. */
  | { readonly kind: 'opened'; readonly left: readonly string[] };

/** Unsent contents of fields, by question. */
export type Drafts = Readonly<Record<string, Draft>>;

/** A walk through one flow. Answers are the only state; the replay is derived from them. */
export interface Session extends Own {
  readonly answers: AnswerSet;
  readonly replay: Replay;
  readonly notice: Notice | null;
  readonly drafts: Drafts;
  /** The actions that were ticked, by id; also those that the advice does not name now. */
  readonly done: readonly string[];
  /** The walks that were wiped or replaced, the last first, until the user is done with them. */
  readonly before: readonly Kept[];
  /** Raised with every change that is to be kept. */
  readonly rev: number;
  /** Raised when answers came from elsewhere, so that screens show those. */
  readonly epoch: number;
}

export type SessionEvent =
  | { readonly type: 'answered'; readonly question: string; readonly value: Answer }
  | { readonly type: 'drafted'; readonly question: string; readonly draft: Draft }
  | { readonly type: 'ticked'; readonly action: string; readonly isDone: boolean }
  | { readonly type: 'noted'; readonly question: string; readonly note: string }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'restored'; readonly kept: Kept }
  | {
      readonly type: 'opened';
      readonly answers: AnswerSet;
      /** Partial answers to continue with. */
      readonly drafts: Drafts;
      /** Absent with a link. */
      readonly own?: Own;
      readonly left: readonly string[];
    }
  /** Puts back what was wiped or replaced last; what stands there now can be put back then. */
  | { readonly type: 'undone' }
  /** The user is done with what could be put back. */
  | { readonly type: 'settled' }
  | { readonly type: 'wiped' };

/** Answers that the change took off the path for certain: before the current question, or anywhere when all is answered. */
function lapsedBetween(flow: FlowCore, before: Replay, after: Replay): string[] {
  const order = Object.keys(flow.questions);
  const reached = after.current === null ? order.length : order.indexOf(after.current);
  return before.path.filter((id) => after.dropped.includes(id) && order.indexOf(id) < reached);
}

function noticeOf(flow: FlowCore, before: Replay, after: Replay): Notice | null {
  const lapsed = lapsedBetween(flow, before, after);
  if (lapsed.length > 0) return { kind: 'lapsed', questions: lapsed };
  return before.current === null && after.current !== null ? { kind: 'more' } : null;
}

function answered(flow: FlowCore, session: Session, question: string, value: Answer): Session {
  const answers = { ...session.answers, [question]: value };
  const after = replay(flow, answers, session.replay);
  const { [question]: _, ...drafts } = session.drafts;
  const notice = noticeOf(flow, session.replay, after);
  return { ...session, answers, replay: after, notice, drafts, rev: session.rev + 1 };
}

function ticked(session: Session, action: string, isDone: boolean): Session {
  const others = session.done.filter((id) => id !== action);
  return { ...session, done: isDone ? [...others, action] : others, rev: session.rev + 1 };
}

function noted(session: Session, question: string, text: string): Session {
  const { [question]: _, ...others } = session.notes;
  const note = ownNote(text);
  return { ...session, notes: note === '' ? others : { ...others, [question]: note }, rev: session.rev + 1 };
}

function sessionOf(flow: FlowCore, kept: Kept, notice: Notice | null, known?: Replay): Session {
  const { answers, drafts = {}, notes = {}, name = '', done = [], before = [] } = kept;
  const state = { answers, drafts, notes, name, done, before, notice };
  return { ...state, replay: known ?? replay(flow, answers), rev: 0, epoch: 0 };
}

/**
 * The same walk with something else in it.
 * @param known its replay, where that is there already
 */
function replaced(flow: FlowCore, session: Session, kept: Kept, notice: Notice | null, known?: Replay): Session {
  return { ...sessionOf(flow, kept, notice, known), rev: session.rev + 1, epoch: session.epoch + 1 };
}

/** The same walk with something else in it; what was there can be put back. */
function exchanged(flow: FlowCore, session: Session, kept: Kept, notice: Notice | null, known?: Replay): Session {
  const { before } = replacedBy(kept, stoodOf(session), isEmptyWalk);
  return replaced(flow, session, { ...kept, before }, notice, known);
}

/** Takes over what another tab has kept. Only other answers are something to tell. */
function restored(flow: FlowCore, session: Session, kept: Kept): Session {
  const ids = Object.keys(flow.questions);
  if (!isSameSet(kept.answers, session.answers)) {
    // Who wiped everything has nothing to be told.
    const notice = ids.some((id) => id in kept.answers) ? ({ kind: 'otherTab' } as const) : null;
    return { ...replaced(flow, session, kept, notice), rev: session.rev };
  }
  const { drafts = {}, notes = {}, name = '', done = [], before = [] } = kept;
  return { ...session, drafts, notes, name, done, before };
}

function opened(flow: FlowCore, session: Session, event: Extract<SessionEvent, { type: 'opened' }>): Session {
  const { answers, drafts, own = nothingOwn, left } = event;
  const known = replay(flow, answers);
  const nothingNew =
    isEmptyWalk({ answers, drafts, ...own }) ||
    (isSameSet(known.answers, session.replay.answers) && !saysOther(own, session));
  if (nothingNew) return { ...session, notice: { kind: 'opened', left } };
  return exchanged(flow, session, { answers, drafts, ...own }, { kind: 'opened', left }, known);
}

/** The walk after an event. */
function next(flow: FlowCore, session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'answered':
      return answered(flow, session, event.question, event.value);
    case 'drafted':
      return {
        ...session,
        drafts: { ...session.drafts, [event.question]: event.draft },
        rev: session.rev + 1,
      };
    case 'ticked':
      return ticked(session, event.action, event.isDone);
    case 'noted':
      return noted(session, event.question, event.note);
    case 'named':
      return { ...session, name: ownName(event.name), rev: session.rev + 1 };
    case 'restored':
      return restored(flow, session, event.kept);
    case 'opened':
      return opened(flow, session, event);
    case 'undone': {
      if (session.before.length === 0) return session;
      const { now, before } = putBack(stoodOf(session), isEmptyWalk);
      return replaced(flow, session, { ...now, before }, null);
    }
    case 'settled':
      return { ...session, before: [], rev: session.rev + 1 };
    case 'wiped':
      return exchanged(flow, session, { answers: {} }, null);
  }
}

/**
 * The logic of a walk: answers come in, everything else is derived. Lapsed answers stay, so changing back restores.
 * @param notice what to tell about the answers that the walk begins with
 * @param ahead what happened before the walk was there
 */
export function sessionLogic(flow: FlowCore, kept: Kept, notice: Notice | null, ahead: readonly SessionEvent[] = []) {
  const first = ahead.reduce((session, event) => next(flow, session, event), sessionOf(flow, kept, notice));
  return fromTransition((session: Session, event: SessionEvent): Session => next(flow, session, event), {
    ...first,
    notice: first.notice ?? notice,
  });
}
