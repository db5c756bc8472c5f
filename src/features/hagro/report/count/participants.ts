import type { Flow } from '../../../../content/flow';
import type { Outcome } from '../../../../engine/outcome';
import type { Hagro, Mandate } from '../../model/hagro';
import { walked } from '../../model/walked';

/** A practice at the meeting. */
export interface Participant {
  readonly id: number;
  readonly speaker: string;
  readonly mandate: Mandate | null;
  /** The outcomes of its advice; null while questions are open. */
  readonly outcomes: readonly Outcome[] | null;
  /** Who represents the practice, as answered; null without an answer. */
  readonly speaks: string | null;
}

/** All practices of a hagro, those that are not complete too. */
export function participantsOf(flow: Flow, { practices }: Hagro): Participant[] {
  const asked = flow.meeting?.speaks;
  return practices.map(({ id, speaker, mandate, answers }) => {
    const { current, path, advice, answers: own } = walked(flow, answers);
    const speaks = asked !== undefined && path.includes(asked) ? String(own[asked]) : null;
    const came = current === null ? (flow.outcomes?.(advice) ?? []) : null;
    const outcomes = came?.filter(({ value }) => value !== null) ?? null;
    return { id, speaker: speaker.trim(), mandate, outcomes, speaks };
  });
}
