import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { secondsOfSource } from './deploy/files.ts';
import { hardened } from './deploy/page.ts';
import { prerendered } from './deploy/prerendered.ts';
import project from './package.json' with { type: 'json' };

/** Tests that replace a module, or run the tests of another file anew: each in a world of its own. */
const mocking = ['tests/contract/fourth.test.ts'];

/** Keeps every file in the browser after one visit; a newer version waits until the reader starts it. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: null,
  manifest: false,
  filename: 'sw.js',
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});

/**
 * The day of this source, such as `2026-11-27`: the same source gives the same build. SOURCE_DATE_EPOCH says it, or the
 * last commit does; null where there is neither.
 */
function dayOfSource(): string | null {
  try {
    return new Date(Number(secondsOfSource()) * 1000).toISOString().slice(0, 10);
  } catch {
    return null;
  }
}

/** Lets a browser install the product; one file by itself cannot be. */
const installable: Plugin = {
  name: 'installable',
  transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: './app.webmanifest' } }],
};

/** What every visit needs of a language comes as one file (`first` in src/app/i18n.ts). */
const firstWords = {
  name: (path: string) => `words-${path.slice(-'nl.json'.length, -'.json'.length)}`,
  test: /src\/(ui|parts|question|local|keeping|app|features\/(start|walk))\/[a-z]{2}\.json$/,
};

export default defineConfig(({ mode, command }) => ({
  base: './',
  // One file has nothing beside it.
  publicDir: mode === 'single' ? false : 'src/app/public',
  define: {
    keptOffline: JSON.stringify(command === 'build' && mode !== 'single'),
    productVersion: JSON.stringify(project.version),
    productDay: JSON.stringify(dayOfSource()),
  },
  plugins: [
    react(),
    prerendered(),
    ...(mode === 'single' ? [viteSingleFile()] : [installable, offline]),
    hardened({ isServed: mode !== 'single' }),
  ],
  build: {
    target: ['chrome109', 'firefox115', 'safari16'],
    chunkSizeWarningLimit: 400,
    ...(mode === 'single' ? {} : { rolldownOptions: { output: { codeSplitting: { groups: [firstWords] } } } }),
  },
  // The pages of the benchmark have packages of their own.
  optimizeDeps: { entries: ['index.html'] },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    reporters: ['default', './tests/support/total-reporter.ts'],
    // Generous: a slow machine is no failure, and speed is measured by the benchmark.
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{contract,flows,engine,content,cli,question,share,storage,session,local,export,hagro,house,words}/**/*.test.ts',
          ],
          exclude: mocking,
          environment: 'node',
          globalSetup: ['./tests/support/gate/setup.ts'],
          // Files share what they load and remember, such as walks and letters; none of these replaces a module.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'mocked', include: mocking, environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'app', include: ['tests/app/**/*.test.{ts,tsx}'], environment: 'jsdom' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['./tests/support/browser/setup.ts'],
          isolate: false,
        },
      },
    ],
  },
}));
