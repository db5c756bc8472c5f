import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The first Chromium on this machine: `CHROMIUM_PATH`, then the usual places. */
function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'] ?? '', ...usualPlaces].find((path) => path !== '' && existsSync(path));
}

const runs = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function installChromium(): boolean {
  if (!runs('apt-get', '--version')) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && !runs('sudo', '-n', 'true')) return false;
  console.log('No Chromium found: installing the system package "chromium" with apt-get.');
  const aptGet = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium');
  return true;
}

/**
 * The path of a Chromium, installed through the system's packages when it is missing and that is possible.
 * @throws Error that says what to install when there is none.
 */
export function chromiumPath(): string {
  let failure = '';
  try {
    const path = findChromium() ?? (installChromium() ? findChromium() : undefined);
    if (path !== undefined) return path;
  } catch (error) {
    failure = ` Installing it failed: ${error instanceof Error ? error.message : String(error)}`;
  }
  throw new Error(
    `The browser tests need Chromium. Install it (Debian, Ubuntu: "sudo apt-get install chromium") or set CHROMIUM_PATH to the path of a Chromium or Chrome.${failure}`,
  );
}
