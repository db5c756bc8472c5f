import { expect, test } from 'vitest';
import { withoutComments } from '../support/unit/code';
import { filesBelow, readText } from '../support/unit/root';

const outside = filesBelow('src', /\.tsx?$/).filter((path) => !path.startsWith('src/export/docx/'));

/** Modules that a file brings along as soon as it is loaded: types and what is imported when asked for are not. */
const broughtAlong = (source: string) =>
  [...withoutComments(source).matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, path = '']) => path,
  );

const isExport = (path: string) => path === 'docx' || /(^|\/)docx\//.test(path);

test('no module outside brings the document library along', () => {
  const found = outside.flatMap((path) =>
    broughtAlong(readText(path))
      .filter(isExport)
      .map((each) => `${path}: ${each}`),
  );
  expect(outside.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test('the check sees an import, and lets types and lazy ones be', () => {
  const source = `import { a } from '../export/docx/letterDocx';
import type { ExportWords } from '../export/words';
import {
  b,
} from 'docx';
import 'docx';
export { c } from '../export/docx/cites';
const later = () => import('../export/docx/agendaDocx');
`;
  expect(broughtAlong(source).filter(isExport)).toEqual([
    '../export/docx/letterDocx',
    'docx',
    'docx',
    '../export/docx/cites',
  ]);
});

test('the words can be named without the library', () => {
  expect(broughtAlong(readText('src/export/words.ts'))).toEqual([]);
});
