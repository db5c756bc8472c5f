import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = new URL('../../src/', import.meta.url);

/** Path below src → text, of the files that end so. */
function textsOf(ending: string): ReadonlyMap<string, string> {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, source), 'utf8')]));
}

const components = textsOf('.tsx');
const markup = [...components.values()].join('\n');
const sheets = new Map([...textsOf('.css')].map(([path, css]) => [path, css.replace(/\/\*.*?\*\//gs, '')]));

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The classes that selectors of a sheet name. */
const styledBy = (css: string): string[] =>
  all(css, /([^{};]+)\{/g).flatMap((selector) => all(selector, /\.([a-zA-Z][\w-]*)/g));

/** The classes that a selector gives its style to: those behind its last space, without what is asked of other elements. */
function subjectsOf(selector: string): string[] {
  const asked = /:(?:not|has)\((?:[^()]|\([^()]*\))*\)/g;
  const plain = selector.replace(asked, '').trim();
  // Spaces and commas between brackets belong to the piece they stand in.
  const pieces = plain.split(/,(?![^(]*\))/).map(
    (each) =>
      each
        .trim()
        .split(/[\s>+~]+(?![^(]*\))/)
        .at(-1) ?? '',
  );
  return pieces.flatMap((piece) => all(piece, /\.([a-zA-Z][\w-]*)/g));
}

/** What stands in `className`, as written; a class may be composed, such as `is-${mark}`. */
const attributes = [
  ...all(markup, /className=("[^"]*"|\{(?:[^{}]|\$\{[^}]*\})*\})/g),
  // Handed on to a component that draws it.
  ...all(markup, /className: ([^\n]*)/g),
];
const composed = all(attributes.join('\n'), /([\w-]+-)\$\{/g);
const written = new Set(attributes.join(' ').split(/[^\w-]+/));

test.each([...sheets])('%s styles only what a component draws', (_path, css) => {
  const dead = styledBy(css).filter((name) => !written.has(name) && !composed.some((start) => name.startsWith(start)));
  expect([...new Set(dead)]).toEqual([]);
});

test('the scale of letters has at most eight sizes, each defined by the theme', () => {
  const names = new Set([...sheets.values()].flatMap((css) => all(css, /(--text-[\w-]+)/g)));
  const theme = new Set(all(sheets.get('ui/theme.css') ?? '', /(--text-[\w-]+):/g));
  expect([...names].filter((name) => !theme.has(name))).toEqual([]);
  expect(theme.size).toBeGreaterThan(0);
  expect(theme.size).toBeLessThanOrEqual(8);
});

test('every class is styled by one sheet', () => {
  const sheetsOf = new Map<string, Set<string>>();
  for (const [path, css] of sheets) {
    const selectors = all(css, /([^{};]+)\{/g).filter((selector) => !selector.trim().startsWith('@'));
    for (const name of selectors.flatMap(subjectsOf)) {
      sheetsOf.set(name, (sheetsOf.get(name) ?? new Set()).add(path));
    }
  }
  const shared = [...sheetsOf].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths]);
  expect(shared).toEqual([]);
});

test('every class that a component writes is styled', () => {
  const styled = new Set([...sheets.values()].flatMap(styledBy));
  const named = all(attributes.join('\n'), /^"([^"]*)"$/gm).flatMap((names) => names.split(/\s+/));
  expect([...new Set(named)].filter((name) => name !== '' && !styled.has(name))).toEqual([]);
});

describe.each([...sheets])('%s', (path, css) => {
  test('stands in cascade layers, so that the order of loading decides nothing between rooms', () => {
    let depth = 0;
    const outside = css.split(/(?<=[{}])/).filter((piece) => {
      const opens = depth === 0 && piece.includes('{');
      depth += piece.endsWith('{') ? 1 : piece.endsWith('}') ? -1 : 0;
      return opens && !/@layer/.test(piece);
    });
    expect(outside).toEqual([]);
  });

  test('has no rule that says nothing', () => {
    expect(all(css, /([^{};]+)\{\s*\}/g).map((selector) => selector.trim())).toEqual([]);
  });

  test('takes every size of letters from the scale of the theme', () => {
    const sizes = all(css.replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, ''), /(?<![\w-])font(?:-size)?:([^;]+);/g);
    expect(sizes.map((size) => size.trim()).filter((size) => !/^inherit$|var\(--text-[\w-]+\)/.test(size))).toEqual([]);
  });

  test('puts no words and no signs on the page but those of an attribute', () => {
    const contents = all(css.replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, ''), /(?<![\w-])content:([^;]*)/g);
    expect(contents.filter((value) => !/^\s*(""|none|attr\([\w-]+\))\s*$/.test(value))).toEqual([]);
  });

  test('is loaded by what stands in its room', () => {
    const name = path.replace(/^.*\//, '');
    expect([...components.values()].some((text) => text.includes(`/${name}'`))).toBe(true);
  });
});
