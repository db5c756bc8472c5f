import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium without a window of its own: what tests need of it, at half the time. */
const shell = '/usr/bin/chromium-headless-shell';
const usualPlaces = [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The first Chromium on this machine: `CHROMIUM_PATH`, then the usual places. */
function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'] ?? '', ...usualPlaces].find((path) => path !== '' && existsSync(path));
}

const runs = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const isRoot = () => process.getuid?.() === 0;

/** Installs the first of these system packages that there is. False when nothing may be installed. */
function installed(...names: readonly string[]): boolean {
  if (!runs('apt-get', '--version')) return false;
  const prefix = isRoot() ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && !runs('sudo', '-n', 'true')) return false;
  const [command = 'apt-get', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  runs(command, ...rest, 'update');
  return names.some((name) => {
    console.log(`Installing the system package "${name}" with apt-get, for the browser tests.`);
    return runs(command, ...rest, 'install', '-y', '--no-install-recommends', name);
  });
}

/** Whether a faster Chromium than the one that is there may be installed without asking: in a container, not at a desk. */
const mayImprove = (found: string | undefined) => isRoot() && found !== undefined && usualPlaces.indexOf(found) > 0;

/**
 * The path of a Chromium, installed through the system's packages when it is missing and that is possible.
 * @throws Error that says what to install when there is none.
 */
export function chromiumPath(): string {
  const found = findChromium();
  if (mayImprove(found)) installed('chromium-headless-shell');
  else if (found === undefined) installed('chromium-headless-shell', 'chromium');
  const path = findChromium();
  if (path !== undefined) return path;
  throw new Error(
    'The browser tests need Chromium. Install it (Debian, Ubuntu: "sudo apt-get install chromium") or set CHROMIUM_PATH to the path of a Chromium or Chrome.',
  );
}
