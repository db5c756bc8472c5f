import type { Page } from 'playwright-core';
import { type Replay, replay } from '../../../src/engine/replay';
import { type AboutPage, aboutPages, addressIn } from '../../../src/route/addresses';
import { picked } from '../picked';
import { addressOf, adviceTitle, atStep, flow, refText, say } from './flow';
import { goTo, type Visit } from './page';
import { storedAnswers } from './stored';
import { words } from './texts';
import { longestWalk } from './walks';

/** A screen by its address, with what its heading says. */
export interface Screen {
  readonly at: string;
  readonly title: string;
}

/** The finished walk that all screens can be reached with: it comes along most questions. */
export const fullWalk: Replay = longestWalk(flow);

const { product, sources, terms, privacy, access } = words.about;

/** What the heading of each page about the product says. */
export const aboutTitles: Readonly<Record<AboutPage, string>> = {
  over: product.title,
  bronnen: sources.title,
  begrippen: terms.title,
  privacy: privacy.title,
  toegankelijkheid: access.title,
};

/** Start, every question, review, advice, paper, the agendas, the pages about the product and an address that leads nowhere. */
export const screens: readonly Screen[] = [
  { at: '#/', title: words.start.title },
  ...fullWalk.path.map((id) => ({ at: addressOf(id), title: say(`questions.${id}.title`) })),
  { at: addressOf('controle'), title: words.review.title },
  { at: addressOf('advies'), title: adviceTitle(fullWalk) },
  { at: addressOf('papier'), title: words.paper.title.replace('{{name}}', say('name')) },
  ...flow
    .agendas(fullWalk.answers, fullWalk.advice)
    .map(({ id, title }) => ({ at: addressOf(`agenda/${id}`), title: refText(title) })),
  ...aboutPages.map((page) => ({ at: addressIn('#', page), title: aboutTitles[page] })),
  { at: '#/bestaat-niet', title: words.notFound.title },
];

/** What to open a page with so that all {@link screens} can be reached. */
export const fullVisit: Visit = { stored: storedAnswers(flow, fullWalk.answers) };

/** Goes to a screen within the page and waits until it is there. */
export async function show(page: Page, { at, title }: Screen): Promise<void> {
  await goTo(page, at);
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** What to open a page with to stand at a question, with everything before it answered. */
export function visitAt(id: string): Visit {
  const before = fullWalk.path.slice(0, fullWalk.path.indexOf(id));
  const answers = picked(fullWalk.answers, before);
  return { at: addressOf(id), stored: storedAnswers(flow, answers) };
}

/** The first question of each kind in the full walk. */
export const kinds: readonly string[] = ['single', 'multi', 'checklist', 'numbers'].map((kind) => {
  const id = fullWalk.path.find((each) => flow.questions[each]?.kind === kind);
  if (id === undefined) throw new Error(`${flow.id} has no ${kind} question`);
  return id;
});

/** Sends a question with something wrong in it, so that its errors show. */
export async function makeErrors(page: Page, id: string): Promise<void> {
  const { question } = await atStep(page, id);
  if (question.kind === 'numbers') await page.locator('form input').first().fill('x');
  await page.getByRole('button', { name: 'Volgende', exact: true }).click();
  await page.getByRole('alert').waitFor();
}

/** Finished walks of the examples whose letters differ most: the first of each set of parts, longest letters first. */
export async function variedAdvices(count: number): Promise<{ id: string; walk: Replay; visit: Visit }[]> {
  const all = (await flow.examples()).map(({ id, answers }) => {
    const walk = replay(flow, answers);
    const { title, parts } = flow.letter(walk.answers, walk.advice);
    const shape = JSON.stringify([title, parts.map((part) => part.id)]);
    return { id, walk, shape, visit: { at: addressOf('advies'), stored: storedAnswers(flow, answers) } };
  });
  const varied = all.filter(({ shape }, index) => all.findIndex((other) => other.shape === shape) === index);
  return [...varied, ...all.filter((each) => !varied.includes(each))].slice(0, count);
}
