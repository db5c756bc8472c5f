import { expect, test } from 'vitest';
import { faultsOf } from './imports/check';
import { circleOf } from './imports/circle';
import { houseFiles } from './imports/files';
import { roomOf, rooms } from './imports/rooms';

const files = houseFiles();

/** The faults of one more file in the house. */
const faultsWith = (path: string, text: string): string[] => faultsOf(new Map([[path, text]]), files);

/** Named so that it never is a file of the house. */
const made = 'made';

test('every import of the house goes where it may', () => {
  expect(faultsOf(files)).toEqual([]);
});

test('the house has no circle of imports', () => {
  expect(circleOf(files)).toEqual([]);
});

test.each([
  ["import type { B } from './b';", "import type { A } from './a';"],
  ["export * from './b';", "export const load = () => import('./a');"],
  ["import './b';", "export type A = import('./a').A;"],
])('a circle is found: %s and %s', (a, b) => {
  const circle = { 'src/ui/a.ts': a, 'src/ui/b.ts': b, 'src/ui/c.ts': 'export {};' };
  expect(circleOf(new Map(Object.entries(circle)))).toEqual(['src/ui/a.ts', 'src/ui/b.ts']);
});

test('the rooms of the table are the folders of the house', () => {
  const found = new Set([...files.keys()].map(roomOf));
  expect([...found].toSorted()).toEqual(Object.keys(rooms).toSorted());
});

test('the table of rooms has no circle', () => {
  const waiting = new Set(Object.keys(rooms));
  const free = (): string[] => [...waiting].filter((name) => rooms[name]?.rooms.every((other) => !waiting.has(other)));
  for (let next = free(); next.length > 0; next = free()) for (const name of next) waiting.delete(name);
  expect([...waiting]).toEqual([]);
});

test.each([
  ['src/engine', "import type { Flow } from '../content/flow';"],
  ['src/engine', "import { type Flow } from './../content/flow';"],
  ['src/engine', "import { type Flow } from '.././engine/../content/flow';"],
  ['src/engine', "import { flow } from '../content/flow.ts';"],
  ['src/engine', "import { flow } from '../content/flow.js';"],
  ['src/engine', "import '../content/flow';"],
  ['src/engine', "import '../content/flow?raw';"],
  ['src/engine', "import '/src/content/flow';"],
  ['src/engine', "import '../content/fl\\u006fw';"],
  ['src/engine', "import * as all from '../content/flow';"],
  ['src/engine', "import flow = require('../content/flow');"],
  ['src/engine', "export * from '../content/flow';"],
  ['src/engine', "export * as all from '../content/flow';"],
  ['src/engine', "export { type Flow } from '../content/flow';"],
  ['src/engine', "export type { Flow } from '../content/flow';"],
  ['src/engine', "export const load = () => import('../content/flow');"],
  ['src/engine', 'export const load = () => import(`../content/flow`);'],
  ['src/engine', "export type Flow = import('../content/flow').Flow;"],
  ['src/engine', "export type All = typeof import('../content/flow');"],
  ['src/engine', "declare module '../content/flow' { interface Flow { more: string } }"],
  ['src/engine', "import '../features/hagro/hagro.css';"],
  ['src/engine', "import words from '../app/nl.json';"],
  ['src/engine', "import { flows } from '../../flows';"],
  ['src/engine', "import { root } from '../../tests/support/unit/root';"],
  ['src/engine', "import { docx } from '../../node_modules/docx';"],
  ['src/engine', "import '../../../elsewhere';"],
  ['src/export', "import { AdviceRoute } from '../features/advice/AdviceRoute';"],
  ['src/ui', "import { answers } from '../share/file';"],
  ['src/ui', "import { HagroRoute } from '../features/hagro/HagroRoute';"],
  ['src/share', "import { flows } from '../../flows';"],
  ['src/app', "import { letterDocx } from '../export/docx/letterDocx';"],
  ['src/features/walk', "import { letterDocx } from '../../export/docx/letterDocx';"],
  ['src/features/walk', "import { type Paragraph } from '../../export/docx/letterDocx';"],
  ['src/features/walk', "import { AdviceRoute } from '../advice/AdviceRoute';"],
  ['src/features/walk', "export const load = () => import('../advice/AdviceRoute');"],
  ['src/features/walk', "import { flows } from '../../../flows';"],
  ['src/features/walk', "import { main } from '../../app/main';"],
  ['src/features/new', "import { replay } from '../../engine/replay';"],
  ['src/new', "import { replay } from '../engine/replay';"],
  ['src', "import { replay } from './engine/replay';"],
  ['src/cli', "import { AdviceRoute } from '../features/advice/AdviceRoute';"],
  ['flows', "import { jeugdaanbod } from './jeugdaanbod';"],
  ['flows', "import { explanation } from './uitleg';"],
  ['flows/functie', "import { rules } from '../functiecheck/advice';"],
  ['flows/jeugdaanbod', "import { functiecheck } from '../functiecheck';"],
  ['flows/jeugdaanbod', "import type { Advice } from '../functiecheck/advice';"],
  ['flows/jeugdaanbod/letter', "import words from '../../functiecheck/advies.nl.json';"],
  ['flows/jeugdaanbod', "import { flows } from '..';"],
  ['flows/jeugdaanbod', "import { flows } from '../index';"],
  ['flows/jeugdaanbod', "import { toFile } from '../../src/share/file';"],
  ['flows/jeugdaanbod', "import { members } from '../../src/features/hagro/model/group';"],
  ['flows/new', "import { sources } from '../sources';"],
])('%s may not hold: %s', (folder, text) => {
  expect(faultsWith(`${folder}/${made}.ts`, text)).toEqual([expect.stringContaining(`${folder}/${made}.ts: `)]);
});

test.each([
  ['src/engine', "import { useState } from 'react';"],
  ['src/engine', "import type { ReactNode } from 'react';"],
  ['src/engine', "import { z } from 'zod';"],
  ['src/engine', "import { replay } from 'src/content/flow';"],
  ['src/engine', "import 'https://example.org/code.js';"],
  ['src/engine', "import 'data:text/javascript,0';"],
  ['src/engine', "import { readFileSync } from 'node:fs';"],
  ['src/content', "import { useTranslation } from 'react-i18next';"],
  ['src/share', "import { createContext } from 'react';"],
  ['src/storage', "import { useState } from 'react';"],
  ['src/features/hagro', "import { Document } from 'docx';"],
  ['src/features/hagro', "export const load = () => import('docx');"],
  ['src/export', "import type { Document } from 'docx';"],
  ['src/features/hagro', "import { encode } from 'uqr';"],
  ['src/cli', "import { useState } from 'react';"],
  ['flows/jeugdaanbod', "import { z } from 'zod/mini';"],
])('%s may not take a package: %s', (folder, text) => {
  expect(faultsWith(`${folder}/${made}.ts`, text)).toHaveLength(1);
});

test.each([
  "const name = './replay'; export const load = () => import(name);",
  'export const load = (name: string) => import(`./${name}`);',
  "export const load = () => import('./replay' + '');",
  "export const load = () => require('./replay');",
  "export const all = import.meta.glob('../**/*.ts');",
  "export const worker = new Worker(new URL('../app/main.tsx', import.meta.url));",
  '/// <reference path="../app/main.tsx" />\nexport {};',
  '/// <reference types="react" />\nexport {};',
  '/** @jsxImportSource preact */\nexport {};',
])('what cannot be followed may stand nowhere: %s', (text) => {
  expect(faultsWith(`src/engine/${made}.ts`, text)).toHaveLength(1);
});

test('what is drawn needs React, also where nothing imports it', () => {
  expect(faultsWith(`src/engine/${made}.tsx`, 'export const Part = () => <></>;')).toHaveLength(1);
});

test.each([
  "@import '../features/hagro/hagro.css';",
  '@import url(../features/hagro/hagro.css) layer(parts);',
  '@IMPORT/**/"../features/hagro/hagro.css";',
])('a style sheet keeps to its room too: %s', (text) => {
  expect(faultsWith(`src/ui/${made}.css`, text)).toHaveLength(1);
});

test.each([
  ['src/engine', "import { replay } from './replay';"],
  ['src/content', "import type { Rule } from '../engine/rule';"],
  ['src/features/walk', "export const load = () => import('../../export/docx/letterDocx');"],
  ['src/features/walk', "import type { Made } from '../../export/docx/letterDocx';"],
  ['src/app', "export const load = () => import('../features/advice/AdviceRoute');"],
  ['flows/jeugdaanbod', "import { sources } from '../sources';"],
  ['src/engine', "// import { useState } from 'react';\nexport const text = \"import 'react'\";"],
])('%s may hold: %s', (folder, text) => {
  expect(faultsWith(`${folder}/${made}.ts`, text)).toEqual([]);
});
