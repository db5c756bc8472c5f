import { expect, test } from 'vitest';
import { button } from '../support/browser/answer';
import { answersOn, atTopic, differing, discussing, ranked, ten, worked } from '../support/browser/discuss';
import { browserForFile } from '../support/browser/page';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
const { discuss } = words.hagro;

test('what was said belongs to its question and is there after a reload', async () => {
  const [first = '', second = ''] = ranked;
  const page = await visit(discussing(ten, first));
  await worked(page);
  const fields = { note: page.getByLabel(discuss.note), who: page.getByLabel(discuss.fields.who, { exact: true }) };
  await fields.note.pressSequentially('Samen met de gemeente');
  await fields.who.fill('Anneke');
  await page.getByLabel(discuss.fields.when).fill('1 maart');
  await page.getByLabel(discuss.result.afgesproken).check();
  await button(page, discuss.next).click();
  await atTopic(page, second);
  expect(await fields.note.inputValue()).toBe('');
  await page.goBack();
  await page.reload();
  await atTopic(page, first);
  expect(await fields.note.inputValue()).toBe('Samen met de gemeente');
  expect(await fields.who.inputValue()).toBe('Anneke');
  expect(await page.getByLabel(discuss.fields.when).inputValue()).toBe('1 maart');
  expect(await page.getByLabel(discuss.result.afgesproken).isChecked()).toBe(true);
  await button(page, discuss.clear).click();
  expect(await page.getByLabel(discuss.result.afgesproken).isChecked()).toBe(false);
});

test('the clock of the chair runs on from question to question, stands still when stopped, and is not read out', async () => {
  const page = await visit(discussing(ten));
  await worked(page);
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + Number(document.body.dataset['ahead'] ?? 0);
  });
  const ahead = (minutes: number) =>
    page.evaluate((ms) => document.body.setAttribute('data-ahead', String(ms)), minutes * 60_000);
  const { clock } = discuss;
  await page.getByLabel(clock.total).fill('30');
  await button(page, clock.start).click();
  const timer = page.getByRole('timer', { name: clock.left });
  const minutes = async () => Number((await timer.innerText()).split(':')[0]);
  await ahead(10);
  await expect.poll(minutes).toBe(19);
  await page.keyboard.press('Escape');
  await button(page, discuss.next).click();
  await atTopic(page, ranked[1] ?? '');
  expect(await minutes()).toBe(19);
  expect(await timer.evaluate((each) => each.closest('[aria-live], [role="status"]'))).toBeNull();
  await button(page, clock.pause).click();
  await ahead(20);
  await button(page, clock.resume).click();
  expect(await minutes()).toBe(19);
  await ahead(60);
  await page.getByText(clock.over).waitFor();
});

test('what is typed does not draw the answers again', async () => {
  const page = await visit(discussing(ten, differing[0]));
  await worked(page);
  await answersOn(page).evaluate((region) => {
    const seen = new MutationObserver((changes) => region.setAttribute('data-changes', String(changes.length)));
    seen.observe(region, { childList: true, characterData: true, subtree: true });
  });
  await page.getByLabel(discuss.note).pressSequentially('Een notitie');
  expect(await answersOn(page).getAttribute('data-changes')).toBeNull();
});
