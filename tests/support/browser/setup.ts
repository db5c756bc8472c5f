import type { TestProject } from 'vitest/node';
import { serveBuilt } from './built-app';
import { chromiumPath } from './chromium';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    baseUrl: string;
    /** Where the built app stands on disk. */
    outDir: string;
    /** The Chromium to test with. */
    chromium: string;
  }
}

/** Before all browser tests: finds a Chromium, builds the app and serves it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', chromiumPath());
  const { baseUrl, outDir, close } = await serveBuilt();
  project.provide('baseUrl', baseUrl);
  project.provide('outDir', outDir);
  return close;
}
