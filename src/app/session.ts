import { fromTransition } from 'xstate';
import type { Flow } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import { type Replay, replay } from '../engine/replay';
import type { Draft } from '../screens/draft';

/** What a user should be told about the last change. */
export type Notice =
  | { readonly kind: 'lapsed'; readonly questions: readonly string[] }
  | { readonly kind: 'more' | 'setAside' | 'otherTab' }
  | {
      readonly kind: 'opened';
      /** What no longer fits, by question or name. */
      readonly left: readonly string[];
      /** What the user had before; null when that was nothing. */
      readonly before: AnswerSet | null;
    };

/** A walk through one flow. Answers are the only state; the replay is derived from them. */
export interface Session {
  readonly answers: AnswerSet;
  readonly replay: Replay;
  readonly notice: Notice | null;
  /** What is on screen but not answered yet, by question. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly rev: number;
  /** False once the browser refused to keep the answers. */
  readonly kept: boolean;
}

export type SessionEvent =
  | { readonly type: 'answered'; readonly question: string; readonly value: unknown }
  | { readonly type: 'drafted'; readonly question: string; readonly draft: Draft }
  | { readonly type: 'restored'; readonly answers: AnswerSet; readonly rev: number }
  | { readonly type: 'opened'; readonly answers: AnswerSet; readonly left: readonly string[] }
  | { readonly type: 'undone' }
  | { readonly type: 'notKept' }
  | { readonly type: 'wiped' };

/** Answers that the change took off the path for certain: before the current question, or anywhere when all is answered. */
function lapsedBetween(flow: Flow, before: Replay, after: Replay): string[] {
  const order = Object.keys(flow.questions);
  const reached = after.current === null ? order.length : order.indexOf(after.current);
  return before.path.filter((id) => after.dropped.includes(id) && order.indexOf(id) < reached);
}

function noticeOf(flow: Flow, before: Replay, after: Replay): Notice | null {
  const lapsed = lapsedBetween(flow, before, after);
  if (lapsed.length > 0) return { kind: 'lapsed', questions: lapsed };
  return before.current === null && after.current !== null ? { kind: 'more' } : null;
}

function answered(flow: Flow, session: Session, question: string, value: unknown): Session {
  const answers = { ...session.answers, [question]: value };
  const after = replay(flow, answers, session.replay);
  const { [question]: _, ...drafts } = session.drafts;
  const notice = noticeOf(flow, session.replay, after);
  return { ...session, answers, replay: after, notice, drafts, rev: session.rev + 1 };
}

function sessionOf(flow: Flow, answers: AnswerSet, rev: number, notice: Notice | null): Session {
  return { answers, replay: replay(flow, answers), notice, drafts: {}, rev, kept: true };
}

function opened(flow: Flow, session: Session, answers: AnswerSet, left: readonly string[]): Session {
  const before = Object.keys(session.answers).length === 0 ? null : session.answers;
  return sessionOf(flow, answers, session.rev + 1, { kind: 'opened', left, before });
}

function undone(flow: Flow, session: Session): Session {
  if (session.notice?.kind !== 'opened' || session.notice.before === null) return session;
  return sessionOf(flow, session.notice.before, session.rev + 1, null);
}

/** The logic of a walk: answers come in, everything else is derived. Lapsed answers stay, so changing back restores. */
export function sessionLogic(flow: Flow, answers: AnswerSet, rev: number, setAside: boolean) {
  return fromTransition(
    (session: Session, event: SessionEvent): Session => {
      switch (event.type) {
        case 'answered':
          return answered(flow, session, event.question, event.value);
        case 'drafted':
          return { ...session, drafts: { ...session.drafts, [event.question]: event.draft } };
        case 'restored':
          return sessionOf(flow, event.answers, event.rev, { kind: 'otherTab' });
        case 'opened':
          return opened(flow, session, event.answers, event.left);
        case 'undone':
          return undone(flow, session);
        case 'notKept':
          return { ...session, kept: false };
        case 'wiped':
          return sessionOf(flow, {}, session.rev + 1, null);
      }
    },
    sessionOf(flow, answers, rev, setAside ? { kind: 'setAside' } : null),
  );
}
