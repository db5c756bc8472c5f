import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Nobody presses paper. */
const ofPressing = ['target-size'];

/**
 * What axe finds on the page as it is now, a line a rule with the first element that breaks it.
 * @param look `colours` where everything else was looked at in another colour scheme; `paper` as it is printed
 */
export async function findings(page: Page, look: 'all' | 'colours' | 'paper' = 'all'): Promise<string[]> {
  // Legacy mode saves a second page for each analysis; it matters only where there are frames, and here are none.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const rules = look === 'colours' ? axe.withRules(ofColour) : axe.withTags(tags);
  if (look === 'paper') rules.disableRules(ofPressing);
  const { violations } = await rules.analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}×) ${nodes[0]?.html}`);
}

/** The dark scheme differs in colours alone; printing also hides and moves things. */
const looks = {
  light: { media: { colorScheme: 'light', media: 'screen' }, look: 'all' },
  dark: { media: { colorScheme: 'dark', media: 'screen' }, look: 'colours' },
  print: { media: { colorScheme: 'light', media: 'print' }, look: 'paper' },
} as const;

export type Look = keyof typeof looks;

/** What axe finds on the page as it stands in each of these looks; nothing of a look in which it finds nothing. */
export async function findingsIn(page: Page, names: readonly Look[]): Promise<Partial<Record<Look, string[]>>> {
  const found: Partial<Record<Look, string[]>> = {};
  for (const name of names) {
    await page.emulateMedia(looks[name].media);
    const here = await findings(page, looks[name].look);
    if (here.length > 0) found[name] = here;
  }
  return found;
}
