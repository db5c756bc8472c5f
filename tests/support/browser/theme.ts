import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../src/ui/', import.meta.url);

/** Custom property → colour as written, such as `#0b5a5e`. */
export type Theme = Readonly<Record<string, string>>;

function propertiesOf(css: string): Theme {
  return Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,8})\b/gi)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** The colours of the theme in light, and in dark (where it does not say otherwise, those of light). */
export function themes(): { readonly light: Theme; readonly dark: Theme } {
  const [before = '', after = ''] = readFileSync(new URL('theme.css', folder), 'utf8').split(
    'prefers-color-scheme: dark',
  );
  const light = propertiesOf(before);
  return { light, dark: { ...light, ...propertiesOf(after) } };
}

/** Custom properties that the style sheets use as colour of text (`color`), or as `background`. */
export function coloursUsedAs(property: 'color' | 'background'): string[] {
  const source = new URL('../../../src/', import.meta.url);
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  const css = sheets.map((path) => readFileSync(new URL(path, source), 'utf8')).join('\n');
  const declaration = new RegExp(`(?<![\\w-])${property}(?:-color)?:\\s*var\\((--[\\w-]+)\\)`, 'g');
  return [...new Set([...css.matchAll(declaration)].map(([, name = '']) => name))];
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). @throws Error when the theme lacks one. */
export function contrast(theme: Theme, one: string, other: string): number {
  const [first, second] = [theme[one], theme[other]];
  if (first === undefined || second === undefined) throw new Error(`the theme has no ${first ? other : one}`);
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
