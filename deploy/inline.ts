import { build, type Rollup } from 'vite';

/** Browsers that cannot run the product must still run what stands in the page itself. */
const oldBrowsers = ['chrome61', 'firefox60', 'safari11'];

/**
 * Builds a script that stands in the page itself, apart from the product.
 * @param entry its file, from the top of the checkout
 * @param values what its names that nobody declares stand for, as JSON
 * @throws Error when it does not come to one piece of code
 */
export async function inlineScript(entry: string, values: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    build: { write: false, target: oldBrowsers, lib: { entry, formats: ['iife'], name: 'inline' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  // A text in it may not end the script.
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}
