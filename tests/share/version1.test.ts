import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { flows } from '../../flows';
import { jeugdaanbod } from '../../flows/jeugdaanbod';
import type { Flow } from '../../src/content/flow';
import { fromHagroText } from '../../src/features/hagro/model/file';
import { parseLocal } from '../../src/local/parse';
import { fromLocalCode } from '../../src/local/write';
import { decode } from '../../src/share/codec';
import { fromFile } from '../../src/share/file';
import { browserPlace } from '../../src/storage/keep';
import { FakeBrowser } from '../support/unit/browser';
import filesJson from './version1/files.json';
import hagroJson from './version1/hagro.json';
import linksJson from './version1/links.json';
import localJson from './version1/local.json';
import storedJson from './version1/stored.json';

// Made by the first version, before the second was. What changes here changes what people have sent and kept.

const answersSchema = z.record(z.string(), z.unknown());
const links = z.parse(z.array(z.object({ flow: z.string(), code: z.string(), answers: answersSchema })), linksJson);
const texts = z.array(z.object({ flow: z.string(), text: z.string(), answers: answersSchema }));
const files = z.parse(texts, filesJson);
const stored = z.parse(texts, storedJson);

const flowOf = (id: string): Flow => {
  const found = flows.find((flow) => flow.id === id);
  if (found === undefined) throw new Error(`no flow ${id}`);
  return found;
};

const pick = (list: unknown, items: readonly string[]) =>
  Object.fromEntries(Object.entries(Object(list)).filter(([item]) => items.includes(item)));

const moved = ['registratie', 'aansprakelijkheid'];
const stayed = ['terugkoppeling', 'privacy', 'vergoeding', 'overleg', 'communicatieInwoners'];

/** What the second version has to make of answers of the first: whole answers, and checklists to go on with. */
function expected(flow: string, { basisvoorwaarden, afspraken, ...rest }: Readonly<Record<string, unknown>>) {
  const old = flow === 'jeugdaanbod';
  return {
    answers: { ...rest, ...(afspraken === undefined ? {} : { afspraken: pick(afspraken, stayed) }) },
    started: {
      ...(old && basisvoorwaarden !== undefined ? { basisvoorwaarden } : {}),
      ...(afspraken === undefined ? {} : { functieAfspraken: pick(afspraken, moved) }),
    },
  };
}

test('there are some of every flow that had a first version', () => {
  const first = ['jeugdaanbod', 'functiecheck', 'samenwerkingscheck'];
  for (const many of [links, files, stored]) {
    expect(new Set(many.map(({ flow }) => flow))).toEqual(new Set(first));
  }
});

test.each(links)('a link of $flow opens, and loses nothing: $code', ({ flow, code, answers }) => {
  expect(decode(flowOf(flow), code)).toMatchObject({ version: 1, lapsed: [], ...expected(flow, answers) });
});

test.each(files)('a file of $flow opens, and loses nothing', ({ flow, text, answers }) => {
  const opened = fromFile(flows, text);
  expect(opened).toMatchObject({ version: 1, lapsed: [], ...expected(flow, answers) });
  expect('flow' in opened && 'answers' in opened ? opened.flow.id : opened).toBe(flow);
});

test.each(stored)('what a browser kept of $flow is gone on with', ({ flow, text, answers }) => {
  const { answers: whole, started } = expected(flow, answers);
  const browser = new FakeBrowser();
  browser.texts.set(`keuzehulp.${flow}`, text);
  const found = browserPlace(flowOf(flow), browser.open().shelf).open();
  expect([found.left, found.apart]).toEqual([[], null]);
  expect(found.kept.answers).toEqual(flowOf(flow).version === 1 ? answers : whole);
  expect(found.kept.drafts).toEqual(started);
});

describe('what a group and a municipality kept', () => {
  test('opens: every practice with what fits, and what it lacks by name', () => {
    const found = fromHagroText(jeugdaanbod, hagroJson.text);
    if ('error' in found) throw new Error(found.error);
    expect(found.refused).toEqual([]);
    expect(found.hagro.practices.map(({ name, answers }) => ({ name, answers }))).toEqual(
      hagroJson.hagro.practices.map(({ name, answers }) => ({
        name,
        answers: expected('jeugdaanbod', answers).answers,
      })),
    );
    const lacking = hagroJson.hagro.practices.map(({ answers }) => [
      ...('basisvoorwaarden' in answers ? ['basisvoorwaarden.samenwerking'] : []),
      ...('afspraken' in answers ? ['functieAfspraken.dossier'] : []),
    ]);
    expect(found.lapsed.map(({ answers }) => answers.map(({ at }) => at))).toEqual(lacking);
    expect(lacking.flat()).toContain('functieAfspraken.dossier');
  });

  test('opens: what a municipality filled in', () => {
    const { answers } = localJson.local;
    const { answers: whole, started } = expected('jeugdaanbod', answers);
    const local = { ...localJson.local, answers: { ...whole, ...started } };
    expect(parseLocal([jeugdaanbod], localJson.text)).toEqual({ local });
    expect(fromLocalCode([jeugdaanbod], localJson.address.split('/').at(-1) ?? '')).toEqual({ local });
  });
});
