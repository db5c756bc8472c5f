import { type ChildProcessWithoutNullStreams, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { favourable } from '../support/unit/jeugdaanbod';
import { root } from '../support/unit/root';

// What only a process of its own can show; everything else that the command does is tested within this one.

const good = JSON.stringify(favourable);

/** The next line that a process writes; null when it ends first. */
async function nextLine(process: ChildProcessWithoutNullStreams): Promise<string | null> {
  let text = '';
  process.stdout.setEncoding('utf8');
  for await (const chunk of process.stdout.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
  }
  return null;
}

test('npm run --silent advies -- <flow> answers on its output and ends with the status', async () => {
  const ended = new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      'npm',
      ['run', '--silent', 'advies', '--', 'jeugdaanbod'],
      { cwd: root },
      (error, out, err) => resolve({ code: error?.code ?? 0, stdout: out, stderr: err }),
    );
    child.stdin?.end(`${good}\n{`);
  });
  const { code, stdout, stderr } = await ended;
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ current: null, path: expect.arrayContaining(['praktijkvorm']) });
  expect(second).toMatchObject({ error: { code: 'json' } });
  expect([code, stderr]).toEqual([1, '']);
});

test('a line is answered before the input ends, and who stops reading stops the command', async () => {
  const process = spawn(globalThis.process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'jeugdaanbod'], {
    cwd: root,
  });
  const closed = once(process, 'close');
  process.stdin.on('error', () => undefined);
  process.stdin.write('{"praktijkvorm":"solo"}\n');
  expect(JSON.parse((await nextLine(process)) ?? 'null')).toMatchObject({ path: ['praktijkvorm'] });
  process.stdin.write(good.slice(0, 40));
  process.stdin.write(`${good.slice(40)}\n`);
  expect(JSON.parse((await nextLine(process)) ?? 'null')).toMatchObject({ current: null });
  expect(process.exitCode).toBeNull();
  process.stdout.destroy();
  for (let line = 0; line < 2000 && process.exitCode === null; line += 1) process.stdin.write(`${good}\n`);
  process.stdin.end();
  expect((await closed)[0]).toBe(0);
});

/** Runs the command on an open file or folder, or with its output to one. */
function runOn({ input, output }: { readonly input?: string; readonly output?: string }) {
  const [from, to] = [
    input === undefined ? null : openSync(input, 'r'),
    output === undefined ? null : openSync(output, 'w'),
  ];
  const { status, stdout, stderr } = spawnSync(
    globalThis.process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'jeugdaanbod'],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: [from ?? 'pipe', to ?? 'pipe', 'pipe'],
      ...(from === null ? { input: `${good}\n` } : {}),
    },
  );
  for (const file of [from, to]) if (file !== null) closeSync(file);
  return { status, stdout: stdout ?? '', lines: stderr.trimEnd().split('\n').length, stderr };
}

test('a folder as input and a full disk as output are said in one line, with a status of their own', () => {
  const folder = runOn({ input: root });
  expect([folder.status, folder.stdout, folder.lines]).toEqual([3, '', 1]);
  const full = runOn({ output: '/dev/full' });
  expect([full.status, full.lines]).toEqual([3, 1]);
  expect(full.stderr).toContain('ENOSPC');
});
