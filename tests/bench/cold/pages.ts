import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type PlainQuestion, questions } from './questions';

const peers = fileURLToPath(new URL('../peers/', import.meta.url));

const style =
  'body{font:18px/1.5 system-ui,sans-serif;max-width:65ch;margin:2rem auto;padding:0 1rem}label{display:block;padding:.5rem 0}';

/** The page that all others are measured against: a form, with no script. */
const plainPage = ({ id, title, options }: PlainQuestion, next: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1><form action="${next}">${options
    .map(({ value, label }) => `<label><input type="radio" name="${id}" value="${value}"> ${label}</label>`)
    .join('')}<button>Volgende</button></form></main></body></html>`;

/** Writes the plain pages, one a question, into a folder. */
export function writePlain(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, question] of questions.entries()) {
    const next = `${Math.min(index + 1, questions.length - 1)}.html`;
    writeFileSync(join(folder, `${index}.html`), plainPage(question, next));
  }
}

/** Installs the other form builders beside their pages and builds these with the same questions. */
export async function buildPeers(folder: string): Promise<void> {
  const root = `${folder}-source`;
  cpSync(peers, root, { recursive: true });
  writeFileSync(join(root, 'questions.json'), JSON.stringify(questions));
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: root, stdio: 'inherit' });
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: ['survey.html', 'wizard.html'].map((name) => join(root, name)) },
    },
  });
}
