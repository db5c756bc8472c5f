import type { Flow } from '../content/flow';
import { type AnswerError, parseAnswers } from '../engine/parse';
import { type Replay, replay } from '../engine/replay';

/** A line of output: the result of one line of input. */
export type Reply =
  | Pick<Replay, 'path' | 'current' | 'dropped' | 'advice'>
  | { readonly error: { readonly code: 'json' | 'answer'; readonly message: string; readonly at: string } };

/** Words for errors, in the language of the user. */
export interface Messages {
  readonly json: string;
  readonly answer: Readonly<Record<AnswerError['reason'], string>>;
}

function parseJson(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}

/**
 * A function that advises on one line of JSON after another. Consecutive lines that begin alike share that part of
 * their replay.
 */
export function advisor(flow: Flow, messages: Messages): (line: string) => Reply {
  let previous: Replay | undefined;
  return (line) => {
    const json = parseJson(line);
    if (!json) return { error: { code: 'json', message: messages.json, at: '' } };
    const parsed = parseAnswers(flow, json.value);
    if ('error' in parsed) {
      const { reason, at } = parsed.error;
      return { error: { code: 'answer', message: messages.answer[reason], at } };
    }
    previous = replay(flow, parsed.answers, previous);
    const { path, current, dropped, advice } = previous;
    return { path, current, dropped, advice };
  };
}
