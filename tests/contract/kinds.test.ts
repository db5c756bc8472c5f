import { expect, test } from 'vitest';
import { filesBelow, readText } from '../support/unit/root';

/** Files outside the engine that may tell kinds of question apart or take dotted names apart, and why. */
const allowed: Readonly<Record<string, string>> = {
  'src/share/layout.ts': 'the registry is older than the questions of now, and has kinds of its own',
  'src/share/slot.ts': 'so have the digits that it leads to',
  'src/cli/words.ts': 'keys of texts are no references to answers',
};

const tellsKinds = /\.kind\b[^;\n]*'(single|multi|checklist|numbers)'|case '(single|multi|checklist|numbers)/;
const takesApart = /\.(split|indexOf)\('\.'\)|\[^\.\]/;
const knows = (path: string) => tellsKinds.test(readText(path)) || takesApart.test(readText(path));
const isOutside = (path: string) => !path.startsWith('src/engine/');

test.each([...filesBelow('src', /\.tsx?$/), ...filesBelow('flows', /\.ts$/)].filter(isOutside))(
  '%s leaves kinds of question and references to the engine',
  (path) => {
    expect(knows(path)).toBe(Object.hasOwn(allowed, path));
  },
);
