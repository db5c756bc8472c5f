import type { Page } from 'playwright-core';
import { toLocalCode } from '../../../src/local/write';
import { picked } from '../picked';
import { clickAnswer } from './answer';
import { flow, say } from './flow';
import { fullWalk } from './screens';
import { words } from './texts';

export const municipality = '<b>Epe</b> $t(product)';
export const phone = '0578 12 34 56';
export const asked = flow.local?.filter((id) => fullWalk.path.includes(id)) ?? [];
export const answers = picked(fullWalk.answers, asked);
export const [first = '', second = ''] = asked;
/** A lokale invulling of the full walk; its name tries to be more than text. */
export const local = {
  flow: flow.id,
  version: flow.version,
  made: '2026-11-22',
  municipality,
  filledBy: 'de adviseur jeugd',
  team: 'Jeugdteam Noord',
  contact: { name: 'Loket Jeugd', phone, hours: 'elke werkdag' },
  socialeKaart: 'https://kaart.example.nl/jeugd',
  answers,
};
/** The address that offers {@link local} to a practice. */
export const offer = `#/${flow.id}/lokaal/${toLocalCode(local)}`;
/** The mark at an answer of the municipality. */
export const mark = words.local.mark.replace('{{municipality}}', municipality);

export const field = (page: Page, name: string) => page.getByRole('textbox', { name });
export const note = (page: Page) => page.locator('.local-note').innerText();
export const used = (page: Page) => page.getByRole('button', { name: words.local.offer.use, exact: true }).click();

/** Fills the page in with the mouse; the text fields that must be there, a telephone number and two questions. */
export async function fillIn(page: Page): Promise<void> {
  await field(page, words.local.municipality.label).fill(municipality);
  await field(page, words.local.filledBy.label).fill(local.filledBy);
  await field(page, words.local.phone.label).fill(phone);
  await field(page, words.local.map.label).fill('kaart.example.nl/jeugd');
  for (const id of [first, second]) {
    const question = flow.questions[id];
    if (question) await clickAnswer({ page, id, question, say }, answers[id]);
  }
}
