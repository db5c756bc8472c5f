import { parseSync } from 'vite';

/** Methods that one of the oldest browsers served lacks: Chrome 109, Firefox ESR 115, Safari 16.0. */
const methods = new Set(
  `toSorted toReversed toSpliced fromAsync groupToMap isWellFormed toWellFormed withResolvers isSubsetOf
    isSupersetOf isDisjointFrom symmetricDifference getOrInsert getOrInsertComputed getSetCookie checkVisibility
    startViewTransition togglePopover showPopover hidePopover setHTMLUnsafe setHTML parseHTMLUnsafe
    requestIdleCallback transferToFixedLength`.split(/\s+/),
);

/** The same, by the object that has them. */
const ofObjects = new Set([
  'Object.groupBy',
  'Map.groupBy',
  'Promise.try',
  'RegExp.escape',
  'URL.canParse',
  'URL.parse',
  'AbortSignal.any',
]);

type Node = ReadonlyMap<string, unknown>;
const nodeOf = (value: unknown): Node => new Map(Object.entries(Object(value)));

const lookbehind = /\(\?<[=!]/;

function newerIn(node: Node): string | null {
  const type = node.get('type');
  if (type === 'StaticBlock') return 'static block';
  if (type === 'AwaitUsing' || node.get('kind') === 'using') return 'using';
  if (type === 'Literal' && node.get('regex') !== undefined) {
    const { pattern, flags } = Object(node.get('regex'));
    if (lookbehind.test(pattern)) return 'lookbehind';
    return String(flags).includes('v') ? 'regular expression with v' : null;
  }
  if (type === 'Literal' && lookbehind.test(String(node.get('value')))) return 'lookbehind';
  if (type === 'TemplateElement' && lookbehind.test(String(nodeOf(node.get('value')).get('raw')))) return 'lookbehind';
  if (type !== 'MemberExpression' || node.get('computed') === true) return null;
  const name = String(nodeOf(node.get('property')).get('name'));
  const full = `${String(nodeOf(node.get('object')).get('name'))}.${name}`;
  return ofObjects.has(full) || methods.has(name) ? name : null;
}

/** What a script uses that the oldest browsers served cannot run; each name once. */
export function newerThanServed(script: string): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = nodeOf(value);
    const newer = newerIn(node);
    if (newer !== null) found.add(newer);
    for (const each of node.values()) visit(each);
  };
  visit(parseSync('built.js', script).program.body);
  return [...found];
}
