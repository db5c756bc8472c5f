import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import type { AnswerSet } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { fromHagroText } from '../../src/features/hagro/model/file';
import { toFile } from '../../src/share/file';
import { textsOf, words } from '../support/browser/texts';
import { emptyBrowserBeforeEach, heading, open, type User } from './support/open';

emptyBrowserBeforeEach();

const [flow] = flows;
const say = await textsOf(flow);
const [one = {}, other = {}] = (await flow.examples()).map(({ answers }) => answers);
const shared = replay(flow, other).path;
const question = replay(flow, one).path.find((id) => shared.includes(id)) ?? '';
const { discuss, report, gather, told } = words.hagro;

const fileOf = (name: string, answers: AnswerSet, note: string) => {
  const text = toFile(flow, answers, new Date('2026-11-22T10:00:00Z'), { name, notes: { [question]: note } });
  return new File([text], `${name}.json`, { type: 'application/json' });
};

const fileField = () => screen.getByLabelText(words.bring.files.label, { exact: false });

/** A hagro into which the files of two practices are brought, each with a note. */
async function bring() {
  const user = await open('#/hagro', flows, library);
  await heading(gather.title);
  const files = [fileOf('De Linde', one, 'Eerst\nbespreken'), fileOf('De Els', other, '\u202EAnders')];
  await user.upload(fileField(), files);
  await screen.findAllByText((text) => text.includes(told.notes_one.replace('{{count}}', '1')));
  return user;
}

/** Goes to an address, and waits for what is late. */
async function go(address: string, title: string) {
  await act(async () => void window.location.assign(address));
  await heading(title);
}

async function ticked(user: User) {
  await go('#/hagro/verslag', report.title);
  await user.click(screen.getByLabelText(report.part.aantekeningen));
  const title = await screen.findByRole('heading', { level: 2, name: report.part.aantekeningen });
  return title.closest('section')?.textContent ?? '';
}

test('notes in the files of practices are shown with their question, listed in the report, and kept in the file', async () => {
  const user = await bring();
  await go(`#/hagro/bespreken/${question}`, say(`questions.${question}.title`));
  const summary = await screen.findByText(discuss.notes_other.replace('{{count}}', '2'));
  const shown = within(summary.closest('details') ?? document.body);
  expect(shown.getByText('De Linde:').parentElement?.textContent).toBe('De Linde: Eerst\nbespreken');
  expect(shown.getByText('De Els:').parentElement?.textContent).toBe('De Els: Anders');

  const listed = await ticked(user);
  for (const said of ['De Linde: Eerst', 'bespreken', 'De Els: Anders']) expect(listed).toContain(said);

  await go('#/hagro', gather.title);
  const made: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}` }));
  await user.click(screen.getByRole('button', { name: gather.keep.save }));
  const opened = fromHagroText(flow, (await made[0]?.text()) ?? '');
  if ('error' in opened) throw new Error(opened.error);
  const notes = opened.hagro.practices.map((practice) => practice.notes);
  expect(notes).toEqual([{ [question]: 'Eerst\nbespreken' }, { [question]: 'Anders' }]);
});

test('notes come to a practice that is there already only when somebody takes them over', async () => {
  const user = await bring();
  await user.upload(fileField(), fileOf('De Linde', one, 'Later'));
  const take = { name: told.takeNotes.replace('{{name}}', 'De Linde') };
  await user.click(await screen.findByRole('button', take));
  expect(screen.queryByRole('button', take)).toBe(null);
  await go(`#/hagro/bespreken/${question}`, say(`questions.${question}.title`));
  const mine = (await screen.findByText('De Linde:')).parentElement;
  expect(mine?.textContent).toBe('De Linde: Later');
});
