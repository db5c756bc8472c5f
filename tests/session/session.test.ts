import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import type { Answer, AnswerSet } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { type SessionEvent, sessionLogic } from '../../src/session/session';
import { allAnswers, oneAnswer } from '../support/unit/arbitraries';
import { tiny } from '../support/unit/tiny';

/** The session after events on answers that were kept. */
function after(flow: Flow, answers: AnswerSet, ...events: readonly SessionEvent[]) {
  const actor = createActor(sessionLogic(flow, { answers }, null)).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot().context;
}

const answered = (question: string, value: Answer): SessionEvent => ({ type: 'answered', question, value });
const rainy = {
  weather: 'rain',
  party: {},
  coat: 'no',
  bag: { map: 'ja', water: 'ja' },
  games: ['ball'],
} satisfies AnswerSet;

describe('a walk through a small flow', () => {
  test('begins where the answers stop, without a notice', () => {
    const { replay: at, notice, rev } = after(tiny, { weather: 'rain' });
    expect([at.current, notice, rev]).toEqual(['party', null, 0]);
  });

  test('says so when what was kept had to be set aside', () => {
    const logic = sessionLogic(tiny, { answers: {} }, { kind: 'setAside' });
    expect(createActor(logic).getSnapshot().context.notice).toEqual({ kind: 'setAside' });
  });

  test('names exactly the answers that a change takes off the path', () => {
    expect(after(tiny, rainy, answered('weather', 'sun')).notice).toEqual({
      kind: 'lapsed',
      questions: ['coat', 'games'],
    });
    expect(after(tiny, rainy, answered('coat', 'yes')).notice).toEqual({ kind: 'lapsed', questions: ['games'] });
  });

  test('tells of a question that comes up', () => {
    const { games, ...rest } = { ...rainy, coat: 'yes' };
    expect(games).toEqual(['ball']);
    const session = after(tiny, rest, answered('coat', 'no'));
    expect([session.notice, session.replay.current]).toEqual([{ kind: 'more' }, 'games']);
  });

  test('tells of nothing when nothing lapses, and forgets an older notice', () => {
    expect(after(tiny, rainy, answered('games', ['kite'])).notice).toBeNull();
    expect(after(tiny, rainy, answered('coat', 'yes'), answered('party', { all: 2 })).notice).toBeNull();
    expect(after(tiny, { weather: 'rain', bag: rainy.bag }, answered('party', {})).notice).toBeNull();
  });

  test('brings lapsed answers back when the change is undone', () => {
    const session = after(tiny, rainy, answered('weather', 'sun'), answered('weather', 'rain'));
    expect(session.replay.advice).toEqual({ answered: 5 });
    expect(session.answers).toEqual(rainy);
  });

  test('keeps what is on screen until it is answered', () => {
    const draft = { type: 'drafted', question: 'coat', draft: { '': 'yes' } } as const;
    const other = { type: 'drafted', question: 'bag', draft: { map: 'ja' } } as const;
    expect(after(tiny, rainy, draft).answers).toEqual(rainy);
    // What is half filled in is kept as well.
    expect(after(tiny, rainy, draft).rev).toBe(1);
    expect(after(tiny, rainy, draft, other, answered('coat', 'yes')).drafts).toEqual({ bag: { map: 'ja' } });
  });

  test('is raised with every answer, and with wiping', () => {
    expect(after(tiny, {}, answered('weather', 'sun'), answered('party', {})).rev).toBe(2);
    expect(after(tiny, rainy, { type: 'wiped' }).rev).toBe(1);
  });

  test('is empty after wiping, drafts and notices included', () => {
    const draft = { type: 'drafted', question: 'coat', draft: { '': 'yes' } } as const;
    const session = after(tiny, rainy, draft, answered('weather', 'sun'), { type: 'wiped' });
    expect(session).toMatchObject({ answers: {}, notice: null, drafts: {}, replay: { path: [], current: 'weather' } });
  });

  test('keeps what was ticked when an answer changes, and not for the answers of another', () => {
    const tick = (action: string, isDone = true) => ({ type: 'ticked', action, isDone }) as const;
    const ticked = after(tiny, rainy, tick('tent'), tick('map'), tick('tent', false), answered('coat', 'yes'));
    expect(ticked).toMatchObject({ done: ['map'], rev: 4 });
    const opened = { type: 'opened', answers: { weather: 'sun' }, drafts: {}, left: [] } as const;
    expect(after(tiny, rainy, tick('tent'), opened).done).toEqual([]);
    expect(after(tiny, rainy, tick('tent'), opened, { type: 'undone' }).done).toEqual(['tent']);
    expect(after(tiny, rainy, tick('tent'), { type: 'wiped' }).done).toEqual([]);
  });

  test('takes over the answers of another tab and says so', () => {
    const session = after(tiny, rainy, { type: 'restored', kept: { answers: { weather: 'sun' } } });
    expect(session).toMatchObject({ answers: { weather: 'sun' }, rev: 0, notice: { kind: 'otherTab' } });
    expect(session.replay.current).toBe('party');
  });

  test('has nothing to tell when another tab only filled something in', () => {
    const drafts = { coat: { '': 'yes' } };
    const session = after(tiny, rainy, { type: 'restored', kept: { answers: { ...rainy }, drafts } });
    expect([session.notice, session.epoch, session.drafts]).toEqual([null, 0, drafts]);
  });

  test('can be put back after it was wiped or replaced, until the user is done with that', () => {
    const other = { type: 'opened', answers: { weather: 'sun' }, drafts: {}, left: [] } as const;
    for (const change of [{ type: 'wiped' } as const, other]) {
      const noted = { type: 'noted', question: 'coat', note: 'ask' } as const;
      const named = { type: 'named', name: ' The tent\u200B ' } as const;
      expect(after(tiny, rainy, noted, named, change)).toMatchObject({ notes: {}, name: '' });
      expect(after(tiny, rainy, noted, named, change, { type: 'undone' })).toMatchObject({
        answers: rainy,
        notes: { coat: 'ask' },
        name: 'The tent',
      });
      // An answer, a visit elsewhere or another wipe does not take the way back.
      const later = after(tiny, rainy, change, { type: 'wiped' }, { type: 'undone' });
      expect(Object.keys(later.answers).length).toBeGreaterThan(0);
      expect(after(tiny, rainy, change, answered('weather', 'sun')).before[0]?.answers).toEqual(rainy);
      expect(after(tiny, rainy, change, { type: 'settled' }).before).toEqual([]);
    }
  });

  test('is not touched by the same answers again, nor by a link without answers', () => {
    for (const answers of [rainy, {}]) {
      const session = after(tiny, rainy, { type: 'opened', answers, drafts: {}, left: [] });
      expect([session.answers, session.before, session.rev]).toEqual([rainy, [], 0]);
    }
  });

  test('takes the name and the notes of a file over, also beside the same answers', () => {
    const own = { name: 'The tent', notes: { coat: 'ask' } };
    const session = after(tiny, rainy, { type: 'opened', answers: rainy, drafts: {}, own, left: [] });
    expect(session).toMatchObject({ ...own, answers: rainy, before: [{ answers: rainy, name: '', notes: {} }] });
  });

  test('gives the same advice whatever the practice says beside its answers', () => {
    const noted = { type: 'noted', question: 'weather', note: 'sun' } as const;
    expect(after(tiny, rainy, noted, { type: 'named', name: 'sun' }).replay).toEqual(after(tiny, rainy).replay);
  });
});

const all: readonly Flow[] = [...flows, tiny];

describe.each(all)('any walk through $id', (flow) => {
  test('names as lapsed only what was on the path and is dropped, and all of it once complete', () => {
    fc.assert(
      fc.property(allAnswers(flow), oneAnswer(flow), (answers, { id, value }) => {
        const before = replay(flow, answers);
        const session = after(flow, answers, answered(id, value));
        const lapsed = session.notice?.kind === 'lapsed' ? session.notice.questions : [];
        expect(lapsed).toEqual(before.path.filter((question) => session.replay.dropped.includes(question)));
      }),
    );
  });

  test('comes back to the same when a change is undone', () => {
    fc.assert(
      fc.property(allAnswers(flow), oneAnswer(flow), (answers, { id, value }) => {
        const back = after(flow, answers, answered(id, value), answered(id, answers[id] ?? value));
        expect(back.replay.advice).toEqual(replay(flow, answers).advice);
        expect(back.answers).toEqual(answers);
      }),
    );
  });
});
