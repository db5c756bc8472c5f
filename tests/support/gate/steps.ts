import type { Flow } from '../../../src/content/flow';
import { outlineOf } from '../../../src/engine/outline';
import { parseAnswers } from '../../../src/engine/parse';
import { replay } from '../../../src/engine/replay';
import { type Fingerprints, fingerprintsOf } from '../../share/fingerprint';
import { unregistered } from '../../share/unregistered';

type Checked = Pick<Flow, 'id' | 'version' | 'machine' | 'questions' | 'registry' | 'examples'>;

/** Where the machine and the questions do not name the same. */
function machineSteps({ id, machine, questions }: Checked): string[] {
  const states = outlineOf({ machine }).flatMap((section) => section.questions);
  const ids = Object.keys(questions);
  const missing = ids.filter((question) => !states.includes(question));
  const unknown = states.filter((state) => !ids.includes(state));
  return [
    ...missing.map((question) => {
      const before = ids[ids.indexOf(question) - 1];
      const place = before === undefined ? 'as the first' : `after \`${before}\``;
      return `flows/${id}/machine.ts: add the state \`${question}\`, ${place}`;
    }),
    ...unknown.map((state) => `flows/${id}/questions.ts: add the question \`${state}\`, or take its state away`),
  ];
}

/** A line as TypeScript. */
const written = (line: unknown): string =>
  JSON.stringify(line)
    .replace(/"(\w+)":/g, '$1: ')
    .replaceAll('"', "'");

/** What the registry lacks, and what of it was changed that may never change. */
function registrySteps(flow: Checked, frozen: Fingerprints): string[] {
  const file = `flows/${flow.id}/registry.ts`;
  const prints = fingerprintsOf(flow.registry);
  const changed = Object.keys(frozen)
    .filter((version) => prints[Number(version)] !== frozen[Number(version)])
    .map(
      (version) => `${file}: put back what version ${version} has; what is new stands in lines of its own at the end`,
    );
  if (changed.length > 0) return changed;

  const version = frozen[flow.version] === undefined ? flow.version : flow.version + 1;
  const lacking = unregistered({ ...flow, version });
  const lines = lacking.filter((line) => typeof line !== 'string');
  const raise =
    version === flow.version || lines.length === 0
      ? []
      : [`flows/${flow.id}/index.ts: raise the version to ${version}`];
  const after = fingerprintsOf([...flow.registry, ...lines]);
  const thaw = Object.keys(after).filter((each) => frozen[Number(each)] === undefined);
  return [
    ...lacking.filter((line) => typeof line === 'string'),
    ...raise,
    ...lines.map((line) => `${file}: add at the end of \`registry\`: ${written(line)},`),
    ...thaw.map((each) => `${file}: add at the end of \`frozen\`: ${each}: '${after[Number(each)]}',`),
  ];
}

/** Where examples stop short of their advice, hold what is no answer any more, or answer what is skipped for them. */
async function exampleSteps(flow: Checked): Promise<string[]> {
  const faults = ((await flow.examples?.()) ?? []).flatMap(({ id, answers }) => {
    const parsed = parseAnswers(flow, answers);
    if ('error' in parsed) return [{ id, todo: `give a valid answer to \`${parsed.error.at}\`` }];
    const { current, dropped } = replay(flow, answers);
    if (current !== null) return [{ id, todo: `give a valid answer to \`${current}\`` }];
    return dropped.map((at) => ({ id, todo: `take away the answer to \`${at}\`, which is skipped there` }));
  });
  return [...new Set(faults.map(({ todo }) => todo))].map((todo) => {
    const who = faults.filter((fault) => fault.todo === todo).map(({ id }) => id);
    const where = who.length > 3 ? `${who.length} examples; stil.ts has what they share` : who.join(', ');
    return `flows/${flow.id}/examples: ${todo} (${where})`;
  });
}

/**
 * What a changed flow still lacks, each as the next thing to do and where. Nothing else is worth testing before it is
 * done: one missing line would fail hundreds of tests.
 * @param frozen the fingerprints of what the versions of the registry hold
 */
export async function stepsFor(flow: Checked, frozen: Fingerprints): Promise<string[]> {
  return [...machineSteps(flow), ...registrySteps(flow, frozen), ...(await exampleSteps(flow))];
}
