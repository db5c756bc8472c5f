import { fromTransition } from 'xstate';
import type { FlowCore } from '../engine/flow';
import type { Answer, AnswerSet } from '../engine/question';
import { type Replay, replay } from '../engine/replay';
import type { Draft } from '../question/draft';
import type { Kept } from '../storage/envelope';

/** A message about the last change. */
export type Notice =
  | { readonly kind: 'lapsed'; readonly questions: readonly string[] }
  | { readonly kind: 'more' | 'setAside' | 'otherTab' }
  /** Kept answers of an older version that no longer fit, by question or name. */
  | { readonly kind: 'left'; readonly left: readonly string[] }
  | {
      readonly kind: 'opened';
      /** Answers that no longer fit, by question or name. */
      readonly left: readonly string[];
      /** What was there before; null when there was nothing. */
      readonly before: Pick<Session, 'answers' | 'done'> | null;
    };

/** Unsent contents of fields, by question. */
export type Drafts = Readonly<Record<string, Draft>>;

/** A walk through one flow. Answers are the only state; the replay is derived from them. */
export interface Session {
  readonly answers: AnswerSet;
  readonly replay: Replay;
  readonly notice: Notice | null;
  readonly drafts: Drafts;
  /** The actions that were ticked, by id; also those that the advice does not name now. */
  readonly done: readonly string[];
  readonly rev: number;
  /** Raised when answers came from elsewhere, so that screens show those. */
  readonly epoch: number;
  /** False once the browser refused to keep the answers. */
  readonly kept: boolean;
}

export type SessionEvent =
  | { readonly type: 'answered'; readonly question: string; readonly value: Answer }
  | { readonly type: 'drafted'; readonly question: string; readonly draft: Draft }
  | { readonly type: 'ticked'; readonly action: string; readonly isDone: boolean }
  | {
      readonly type: 'restored';
      readonly answers: AnswerSet;
      readonly done: readonly string[];
      readonly rev: number;
    }
  | {
      readonly type: 'opened';
      readonly answers: AnswerSet;
      /** Partial answers to continue with. */
      readonly drafts: Drafts;
      readonly left: readonly string[];
    }
  | { readonly type: 'undone' }
  | { readonly type: 'notKept' }
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

function sessionOf(flow: FlowCore, answers: AnswerSet, rev: number, notice: Notice | null): Session {
  return { answers, replay: replay(flow, answers), notice, drafts: {}, done: [], rev, epoch: 0, kept: true };
}

/** The same walk with answers from elsewhere. */
function replaced(flow: FlowCore, session: Session, answers: AnswerSet, rev: number, notice: Notice | null): Session {
  return { ...sessionOf(flow, answers, rev, notice), epoch: session.epoch + 1, kept: session.kept };
}

type Restored = Extract<SessionEvent, { type: 'restored' }>;

function restored(flow: FlowCore, session: Session, { answers, done, rev }: Restored): Session {
  // Drafts in this tab stay, unless the other tab answered that very question.
  const isSame = (id: string) => JSON.stringify(answers[id]) === JSON.stringify(session.answers[id]);
  const drafts = Object.fromEntries(Object.entries(session.drafts).filter(([id]) => isSame(id)));
  return { ...replaced(flow, session, answers, rev, { kind: 'otherTab' }), drafts, done };
}

function opened(flow: FlowCore, session: Session, event: Extract<SessionEvent, { type: 'opened' }>): Session {
  const { answers, drafts, left } = event;
  const { answers: known, done } = session;
  const before = Object.keys(known).length === 0 ? null : { answers: known, done };
  return { ...replaced(flow, session, answers, session.rev + 1, { kind: 'opened', left, before }), drafts };
}

function undone(flow: FlowCore, session: Session): Session {
  if (session.notice?.kind !== 'opened' || session.notice.before === null) return session;
  const { answers, done } = session.notice.before;
  return { ...replaced(flow, session, answers, session.rev + 1, null), done };
}

function ticked(session: Session, action: string, isDone: boolean): Session {
  const others = session.done.filter((id) => id !== action);
  return { ...session, done: isDone ? [...others, action] : others, rev: session.rev + 1 };
}

/**
 * The logic of a walk: answers come in, everything else is derived. Lapsed answers stay, so changing back restores.
 * @param notice what to tell about the answers that the walk begins with
 */
export function sessionLogic(flow: FlowCore, { answers, drafts = {}, done = [], rev }: Kept, notice: Notice | null) {
  return fromTransition(
    (session: Session, event: SessionEvent): Session => {
      switch (event.type) {
        case 'answered':
          return answered(flow, session, event.question, event.value);
        case 'drafted':
          return { ...session, drafts: { ...session.drafts, [event.question]: event.draft } };
        case 'ticked':
          return ticked(session, event.action, event.isDone);
        case 'restored':
          return restored(flow, session, event);
        case 'opened':
          return opened(flow, session, event);
        case 'undone':
          return undone(flow, session);
        case 'notKept':
          return { ...session, kept: false };
        case 'wiped':
          return replaced(flow, session, {}, session.rev + 1, null);
      }
    },
    { ...sessionOf(flow, answers, rev, notice), drafts, done },
  );
}
