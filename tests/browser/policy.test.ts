import { expect, test } from 'vitest';
import { headingOf } from '../support/browser/answer';
import { browserForFile, goTo } from '../support/browser/page';
import { fullVisit, screens, show } from '../support/browser/screens';

const { visit } = browserForFile();

test('no screen breaks the policy of the page', async () => {
  const page = await visit(fullVisit);
  const broken = await page.evaluateHandle(() => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      found.push(`${event.effectiveDirective} refused ${event.blockedURI}`),
    );
    return found;
  });
  for (const screen of screens) await show(page, screen);
  for (const at of ['#/uitleg', '#/hagro', '#/lokaal']) {
    await goTo(page, at);
    await headingOf(page).waitFor();
  }
  expect(await broken.jsonValue()).toEqual([]);
});

test('the policy refuses what is not of the app', async () => {
  const page = await visit({ logs: /Content Security Policy|Trusted|Refused to/ });
  const found = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    const attempt = (work: () => unknown) => {
      try {
        work();
      } catch {
        refused.push('thrown');
      }
    };
    attempt(() => document.body.setAttribute('onclick', 'window.ran = 1'));
    document.body.click();
    attempt(() => document.createElement('div').setAttribute('style', 'color:red'));
    attempt(() => {
      document.createElement('div').innerHTML = '<b>x</b>';
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { refused, ran: 'ran' in window };
  });
  expect(found.ran).toBe(false);
  expect(found.refused.filter((each) => each === 'thrown')).toHaveLength(2);
  expect(found.refused).toContain('style-src-attr');
});
