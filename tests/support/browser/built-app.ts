import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preview } from 'vite';

/**
 * Builds as a user would: in a process of its own, so that nothing of the test environment gets into the build.
 * @param mode `single` makes one file that runs without a server
 */
export function build(outDir: string, mode = 'production'): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const { NODE_ENV: _env, VITEST: _vitest, ...env } = process.env;
  const options = ['--mode', mode, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, 'build', ...options], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

export interface Served {
  /** The address of the app, with a slash at the end. */
  readonly baseUrl: string;
  /** Where the built app stands on disk. */
  readonly outDir: string;
  readonly close: () => Promise<void>;
}

/** Serves a built app on a free port. Closing takes the folder away. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the app is not served on a port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/`,
    outDir: folder,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new folder for a built app. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'keuzehulp-build-'));

/** Builds the app into a folder of its own and serves it on a free port. */
export async function serveBuilt(): Promise<Served> {
  const folder = newFolder();
  build(folder);
  return serveFolder(folder);
}
