import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { agendaText } from '../../src/content/document';
import type { Grounds } from '../../src/engine/cite';
import { replay } from '../../src/engine/replay';
import { agendaDocx } from '../../src/export/docx/agendaDocx';
import { letterDocx } from '../../src/export/docx/letterDocx';
import { reportDocx } from '../../src/export/docx/reportDocx';
import { emptyHagro } from '../../src/features/hagro/model/hagro';
import { manyAnswers } from '../support/unit/arbitraries';
import { groundsWithin } from '../support/unit/grounds';
import { namedPractice, tellerOf } from '../support/unit/report';
import { readDocx, textOf } from './reader';
import { say, words } from './sample-words';

const count = (text: string, part: string) => text.split(part).length - 1;
const own = (grounds: readonly Grounds[]) => grounds.filter(({ basis }) => basis === 'gevolgtrekking').length;

const walks = flows.flatMap((flow) =>
  manyAnswers(flow, 8).map((answers, index) => ({ flow, index, done: replay(flow, answers) })),
);

test.each(walks)(
  'Word marks every own conclusion of $flow.id $index, in the advice and its agendas',
  async ({ flow, done }) => {
    const { lead: _repeated, lanes: _drawn, first: _glance, ...letter } = flow.letter(done.answers, done.advice);
    const text = textOf(await readDocx(await letterDocx(letter, words)));
    expect(count(text, '°')).toBe(own(groundsWithin(letter)));
    for (const agenda of flow.agendas?.(done.answers, done.advice) ?? []) {
      const written = textOf(await readDocx(await agendaDocx(agendaText(agenda, say), words)));
      expect(count(written, '°')).toBe(own(groundsWithin(agenda)));
    }
  },
);

test('Word marks every own conclusion in the report of a hagro', async () => {
  const [flow] = flows;
  const practices = manyAnswers(flow, 6).map((answers, index) => namedPractice(index + 1, answers));
  const { report } = (await tellerOf(flow))({ ...emptyHagro, practices });
  const text = textOf(await readDocx(await reportDocx(report, words)));
  const concluded = own(groundsWithin(report));
  expect(concluded).toBeGreaterThan(0);
  // In the table of practices the mark is part of the text: the sources stand above it.
  expect(count(text, '°')).toBe(concluded + count(JSON.stringify(report), '°'));
});
