import { existsSync, readFileSync } from 'node:fs';
import { flows } from '../../../flows';
import library from '../../../flows/library.nl.json';
import words from '../../../src/cli/nl.json';
import { rulebook } from '../../../src/cli/rulebook';
import { bookWords } from '../../../src/cli/words';
import type { Flow } from '../../../src/content/flow';
import type { Fingerprints } from '../../share/fingerprint';
import { fixedKeys } from '../unit/fixed';
import { textsOf } from '../unit/texts';
import { stepsFor } from './steps';

/** The book is made from all the rest, so it is looked at last. */
async function bookSteps(flow: Flow): Promise<string[]> {
  const path = `flows/${flow.id}/regelboek.md`;
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const made = rulebook(flow, await bookWords(flow, library, words.book));
  return kept === made ? [] : [`${path}: run \`npm run regelboek\` and have the difference read`];
}

/** The texts that a flow needs whatever its advice says, one line for each question or condition that lacks some. */
async function textSteps(flow: Flow): Promise<string[]> {
  const texts = await textsOf(flow);
  const missing = fixedKeys(flow).filter((key) => (texts.get(key) ?? '').trim() === '');
  const [of, parts] = [(key: string) => key.split('.').slice(0, 2).join('.'), (key: string) => key.split('.').slice(2)];
  const split = `flows/${flow.id}/vragen.nl.json`;
  const file = existsSync(split) ? split : `flows/${flow.id}/nl.json`;
  return [...new Set(missing.map(of))].map((name) => {
    const lacking = missing.filter((key) => of(key) === name).map((key) => parts(key).join('.'));
    return `${file}: add \`${name}\` ${lacking.join(', ')}`.trimEnd();
  });
}

/** What the bar on every screen calls the flow. */
const placeSteps = ({ id }: Flow): string[] =>
  Object.hasOwn(library.places, id) ? [] : [`flows/library.nl.json: add \`places.${id}\`, its short name for the bar`];

async function stepsOf(flow: Flow): Promise<string[]> {
  const file = `flows/${flow.id}/registry.ts`;
  if (!existsSync(file)) return [`${file}: make it, with \`registry\` and \`frozen\` as the other flows have`];
  const { frozen = {} }: { readonly frozen?: Fingerprints } = await import(`../../../flows/${flow.id}/registry.ts`);
  const steps = [...(await stepsFor(flow, frozen)), ...(await textSteps(flow)), ...placeSteps(flow)];
  return steps.length > 0 ? steps : bookSteps(flow);
}

/** Runs before any test, and stops them all while a flow is not whole. @throws Error with what to do next */
export async function setup(): Promise<void> {
  const steps = (await Promise.all(flows.map(stepsOf))).flat();
  if (steps.length === 0) return;
  const list = steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n');
  throw new Error(
    `a flow is not whole yet, so no test was run. Next:\n${list}\n  Then \`npm run format\` and \`npm run check\` again.`,
  );
}
