import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/storage/view';
import { FakeBrowser, type FakeTab, settle } from '../support/unit/browser';

const docIn = (tab: FakeTab) => tab.shelf.open({ name: 'walk', version: 1 });
const sorted = (record: ReadonlyMap<string, unknown>) =>
  [...record].toSorted(([one], [other]) => (one < other ? -1 : 1));

/** What one of two tabs does: it changes a member, takes its first away, or hears of one change of the other. */
interface Step {
  readonly tab: number;
  readonly member: number | 'away' | null;
}
const step: fc.Arbitrary<Step> = fc.record({
  tab: fc.nat({ max: 1 }),
  member: fc.option(fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 5 }) }, fc.constant<'away'>('away'))),
});
const steps = fc.array(step, { maxLength: 30 });

/** Runs the steps; `nameOf` names the member that a step changes. Gives what was changed last in each. */
function run(browser: FakeBrowser, todo: readonly Step[], nameOf: (count: number, member: number) => string) {
  const tabs = [browser.open(), browser.open()];
  for (const tab of tabs) docIn(tab);
  const given = new Map<string, unknown>();
  for (const [count, { tab, member }] of todo.entries()) {
    const here = tabs[tab];
    if (here === undefined) continue;
    if (member === null) {
      here.hear();
      continue;
    }
    if (member === 'away') {
      const [first, ...rest] = docIn(here).read();
      if (first !== undefined) given.delete(first[0]);
      docIn(here).put(new Map(rest));
      continue;
    }
    const name = nameOf(count, member);
    given.set(name, count);
    docIn(here).put(new Map([...docIn(here).read(), [name, count]]));
  }
  settle(browser);
  return { tabs, given };
}

describe('two tabs that keep the same', () => {
  test('lose nothing, in whatever order they hear of each other', () => {
    fc.assert(
      fc.property(steps, (todo) => {
        const browser = new FakeBrowser();
        const { tabs, given } = run(browser, todo, (count) => `a/${count}`);
        for (const tab of [...tabs, browser.open()]) expect(sorted(docIn(tab).read())).toEqual(sorted(given));
      }),
      { numRuns: 300 },
    );
  });

  test('end with the same where both change the same members', () => {
    fc.assert(
      fc.property(steps, (todo) => {
        const browser = new FakeBrowser();
        const { tabs, given } = run(browser, todo, (_, member) => `a/${member}`);
        const [one, ...others] = [...tabs, browser.open()].map((tab) => sorted(docIn(tab).read()));
        for (const other of others) expect(other).toEqual(one);
        const isAway = todo.some(({ member }) => member === 'away');
        const lost = [...given.keys()].filter((name) => !one?.some(([other]) => other === name));
        expect(isAway ? [] : lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('lose nothing that one gave while the other took its last away', () => {
    const browser = new FakeBrowser();
    const [one, other] = [docIn(browser.open()), docIn(browser.open())];
    one.put(new Map([['a/1', 'x']]));
    settle(browser);
    other.put(new Map([...other.read(), ['a/2', 'y']]));
    one.put(new Map());
    settle(browser);
    for (const doc of [one, other, docIn(browser.open())]) expect([...doc.read()]).toEqual([['a/2', 'y']]);
  });

  test('lose nothing that one gave before a screen of the other began to listen', () => {
    const browser = new FakeBrowser();
    const [one, other] = [docIn(browser.open()), docIn(browser.open())];
    const [early, late] = [viewOf(other), viewOf(other)];
    one.put(new Map([['a/1', 'x']]));
    settle(browser);
    early.put(new Map([['a/2', 'y']]));
    expect([...docIn(browser.open()).read().keys()].toSorted()).toEqual(['a/1', 'a/2']);
    const heard: unknown[] = [];
    late.onElsewhere((record) => heard.push([...record.keys()].toSorted()));
    expect(heard).toEqual([['a/1', 'a/2']]);
  });

  test('lose nothing when one closes right after it wrote', () => {
    const browser = new FakeBrowser();
    const [closing, staying] = [browser.open(), browser.open()];
    const [one, other] = [docIn(closing), docIn(staying)];
    one.put(new Map([['a/1', 'x']]));
    other.put(new Map([['a/2', 'y']]));
    browser.tabs.splice(0, 1);
    settle(browser);
    const kept = docIn(browser.open()).read();
    expect([kept.get('a/1'), kept.get('a/2')]).toEqual(['x', 'y']);
  });

  test('do not bring back what one of them wiped, when the other answers before it hears of that', () => {
    const browser = new FakeBrowser();
    const [first, second] = [browser.open(), browser.open()];
    const [one, other] = [docIn(first), docIn(second)];
    one.put(new Map([['a/1', 'x']]));
    settle(browser);
    one.wipe();
    other.put(new Map([...other.read(), ['a/2', 'y']]));
    settle(browser);
    expect(sorted(one.read())).toEqual(sorted(other.read()));
    expect(one.read().has('a/1')).toBe(false);
    second.shelf.wipeAll();
    settle(browser);
    expect([...browser.texts.keys()]).toEqual([]);
    expect([one.read().size, other.read().size]).toEqual([0, 0]);
  });

  test('do not touch what another folder of the same origin keeps', () => {
    const browser = new FakeBrowser();
    const [here, there] = [browser.open('keuzehulp/#'), browser.open('keuzehulp/oud/#')];
    docIn(here).put(new Map([['a/1', 'here']]));
    docIn(there).put(new Map([['a/1', 'there']]));
    settle(browser);
    expect(docIn(here).read().get('a/1')).toBe('here');
    here.shelf.wipeAll();
    settle(browser);
    expect(docIn(browser.open('keuzehulp/oud/#')).read().get('a/1')).toBe('there');
  });
});
