/** Gives numbers from 0 up to, not including, `below`; the same seed gives the same row. */
export type Dice = (below: number) => number;

/** Mulberry32: small, fast, and good enough to find what breaks. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const oneOf = <Item>(dice: Dice, items: readonly [Item, ...Item[]]): Item =>
  items[dice(items.length)] ?? items[0];

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

/** Pieces of JSON that break what trusts it. */
const hostileJson: readonly [string, ...string[]] = [
  ...(['null', 'true', '0', '-0', '1e999', '-1', '1.5', '""', '[]', '{}', '"\\ud800"', '"\\u202e"'] as const),
  '"__proto__"',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '["__proto__"]',
  `"${'x'.repeat(5_000)}"`,
  `[${'0,'.repeat(500)}0]`,
  nested(5_000, '[', ']'),
  `${'{"a":'.repeat(5_000)}0${'}'.repeat(5_000)}`,
];

const signs = [
  '\0',
  '\u202E',
  '\uD83D',
  '\uFEFF',
  '%',
  '%2F',
  '/',
  '#',
  '"',
  '\\',
  '[',
  '{',
  '<',
  '&',
  '\n',
  ' ',
  '0',
  'Z',
  '😀',
  '__proto__',
] as const;

/** A text of signs that mean something somewhere. */
export function rawText(dice: Dice, most = 60): string {
  let text = '';
  for (let left = dice(most); left > 0; left -= 1) {
    text += dice(2) === 0 ? oneOf(dice, [...signs]) : String.fromCharCode(dice(dice(2) === 0 ? 128 : 0x3000));
  }
  return text;
}

/** A text with some of it changed, doubled or taken out, wherever. */
export function mutatedText(dice: Dice, text: string): string {
  let result = text;
  for (let times = 1 + dice(3); times > 0; times -= 1) {
    const at = dice(result.length + 1);
    const taken = dice(2) === 0 ? dice(4) : dice(60);
    const put = oneOf(dice, ['', oneOf(dice, [...signs]), rawText(dice, 8), result.slice(at, at + taken).repeat(2)]);
    result = result.slice(0, at) + put + result.slice(at + taken);
  }
  return result;
}

const keyOrValue = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|\[\]|\{\}/g;

/** JSON with some of its keys or values replaced by hostile ones: still JSON, mostly. */
export function mutatedJson(dice: Dice, json: string): string {
  const places = [...json.matchAll(keyOrValue)];
  let result = json;
  for (let times = 1 + dice(2); times > 0; times -= 1) {
    const place = places[dice(places.length)];
    if (place === undefined) return result;
    const at = result.indexOf(place[0], Math.min(place.index, result.length));
    if (at < 0) continue;
    const isKey = result
      .slice(at + place[0].length)
      .trimStart()
      .startsWith(':');
    const put = isKey
      ? oneOf(dice, ['"__proto__"', '"constructor"', '"x"', '""', '"schema"'])
      : oneOf(dice, hostileJson);
    result = result.slice(0, at) + put + result.slice(at + place[0].length);
  }
  return result;
}
