import { describe, expect, test } from 'vitest';
import { toLocalCode } from '../../src/local/write';
import { atStep, flow } from '../support/browser/flow';
import { local, offer, used } from '../support/browser/local';
import { browserForFile, goTo } from '../support/browser/page';
import { fullWalk } from '../support/browser/screens';
import { storedAnswers, storedIn } from '../support/browser/stored';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

describe('a hostile lokale invulling is refused with a message and changes nothing', () => {
  const bad = {
    link: { ...local, socialeKaart: 'javascript:alert(1)' },
    text: { ...local, municipality: 'x'.repeat(5000) },
    answers: { ...local, answers: { [fullWalk.path[0] ?? '']: 'x' } },
    newer: { ...local, version: 99 },
    flow: { ...local, flow: 'constructor' },
  } as const;

  test.each(['link', 'text', 'answers', 'newer', 'flow'] as const)('%s', async (kind) => {
    const page = await visit({ at: offer, stored: storedAnswers(flow, {}) });
    await used(page);
    await atStep(page, fullWalk.path[0] ?? '');
    const before = await storedIn(page);
    await goTo(page, `#/${flow.id}/lokaal/${toLocalCode(bad[kind])}`);
    await page.getByRole('heading', { level: 1, name: words.local.refused.title }).waitFor();
    expect(await page.locator('main').innerText()).toContain(words.local.refused[kind]);
    await goTo(page, '#/');
    await page.getByLabel(words.take.open).setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'keuzehulp-lokaal', schema: 1, ...bad[kind] })),
    });
    expect(await page.getByRole('alert').innerText()).toContain(words.local.refused[kind]);
    expect(await storedIn(page)).toEqual(before);
  });

  test('a code that is none', async () => {
    const page = await visit();
    for (const code of ['', '/%00', '/AAAA', `/${'A'.repeat(50_000)}`]) {
      await goTo(page, `#/${flow.id}/lokaal${code}`);
      await page.getByRole('heading', { level: 1, name: words.local.refused.title }).waitFor();
      expect(await storedIn(page)).toEqual({});
    }
  });
});
