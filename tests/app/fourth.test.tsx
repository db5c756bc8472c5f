import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { uitje } from '../contract/fourth';
import texts from '../contract/fourth/nl.json';
import { words } from '../support/browser/texts';
import { textsOf } from '../support/unit/texts';
import { emptyBrowserBeforeEach, heading, next, open, shown, toAdvice, type User } from './support/open';

emptyBrowserBeforeEach();

const { questions } = texts;
const openAll = (address?: string) => open(address, [...flows, uitje], library);

/** Walks from the first question to the review, in the rain. */
async function walk(user: User): Promise<void> {
  await heading(questions.weer.title);
  await user.click(screen.getByRole('radio', { name: questions.weer.options.regen.label }));
  await next(user);
  await heading(questions.jas.title);
  for (const item of Object.values(questions.jas.items)) {
    const [yes] = screen.getByRole('group', { name: item.label }).querySelectorAll('input');
    if (yes) await user.click(yes);
  }
  await next(user);
  await heading(questions.spullen.title);
  await user.click(screen.getByRole('checkbox', { name: questions.spullen.options.brood.label }));
  await next(user);
  await screen.findByRole('button', { name: words.review.toAdvice });
}

test('a fourth flow in the list stands on the start page and is walked to its advice like the others', async () => {
  const user = await openAll();
  await user.click(await screen.findByRole('link', { name: texts.name }));
  await walk(user);
  expect(window.location.hash).toBe('#/uitje/controle');
  await toAdvice(user);
  await heading(texts.title.ga);
  expect(shown()).toContain('Het weer telt: regen.');
  expect(shown()).toContain(texts.lijst);
});

test('it can be found on paper as well', async () => {
  const user = await openAll();
  await user.click(await screen.findByRole('link', { name: words.paper.of.replace('{{name}}', texts.name) }));
  await heading(words.paper.title.replace('{{name}}', texts.name));
});

test('what the sun skips in it is skipped', async () => {
  const user = await openAll('#/uitje');
  await heading(questions.weer.title);
  await user.click(screen.getByRole('radio', { name: questions.weer.options.zon.label }));
  await next(user);
  await heading(questions.spullen.title);
});

test.each(flows)('$id still opens at its first question beside it', async (flow) => {
  const [first = ''] = Object.keys(flow.questions);
  await openAll(`#/${flow.id}`);
  await heading((await textsOf(flow)).get(`questions.${first}.title`) ?? 'no title');
});
