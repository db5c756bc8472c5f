import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInto, checksumsIn } from './files.ts';

// `npm run deploy:check`: builds twice and compares, serves the build with nginx and `nginx.conf`, and asks it what matters.

const port = 8089;
const at = `http://127.0.0.1:${port}`;
const work = mkdtempSync(join(tmpdir(), 'keuzehulp-deploy-'));
// nginx reads as a user of its own.
chmodSync(work, 0o755);
const root = join(work, 'root');
/** A site that has nothing of the app but its folder. */
const site = join(work, 'site');
const sitePort = port + 1;
let failed = 0;

function told(what: string, isRight: boolean, found: unknown = ''): void {
  if (!isRight) failed += 1;
  console.log(`${isRight ? 'ok  ' : 'FOUT'} ${what} ${String(found)}`);
}

/** nginx in the foreground, with our server and nothing of the system's. */
function served() {
  const whole = readFileSync('deploy/nginx.conf', 'utf8')
    .replaceAll('/srv/keuzehulp', root)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const part = readFileSync('deploy/nginx-folder.conf', 'utf8').replaceAll('/srv/site', site);
  const server = `${whole} server { listen 127.0.0.1:${sitePort}; root ${site};\n${part}\n}`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  writeFileSync(
    join(work, 'nginx.conf'),
    `daemon off; pid ${work}/pid; error_log stderr warn; events {} http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} ${server} }`,
  );
  const nginx = spawn('nginx', ['-p', work, '-c', join(work, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  nginx.on('error', () => {
    console.error('nginx is not there: install it with the packages of the system');
    process.exit(2);
  });
  return nginx;
}

async function untilUp(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${at}/gezond`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer');
}

const folder = '/keuzehulp';
/** Asks the site for what stands in its folder, and the server of the app for all else. */
const ask = (path: string) =>
  fetch((path.startsWith(folder) ? `http://127.0.0.1:${sitePort}` : at) + path, {
    headers: { 'accept-encoding': 'gzip' },
  });

async function checkPage(path: string): Promise<void> {
  const page = await ask(path);
  told(`${path} answers`, page.status === 200, page.status);
  const policy = page.headers.get('content-security-policy') ?? '';
  told(`${path} has the policy`, policy.startsWith("default-src 'none'") && policy.includes('frame-ancestors'));
  for (const [name, value] of [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cache-control', 'no-cache'],
    ['content-encoding', 'gzip'],
  ] as const) {
    told(`${path} has ${name}`, page.headers.get(name) === value, page.headers.get(name));
  }
  told(`${path} has permissions-policy`, page.headers.has('permissions-policy'));
}

async function checkAssets(place: string): Promise<void> {
  const [script = ''] = readdirSync(join(root, 'assets')).filter((name) => name.endsWith('.js'));
  const asset = await ask(`${place}/assets/${script}`);
  told(`${place}/assets is kept for good`, asset.headers.get('cache-control')?.includes('immutable') ?? false);
  told(`${place}/assets is compressed`, asset.headers.get('content-encoding') === 'gzip');
  told(`${place}/assets is a script`, asset.headers.get('content-type')?.includes('javascript') ?? false);
  told(`${place}/assets has nosniff`, asset.headers.get('x-content-type-options') === 'nosniff');
}

/** How many whole answers a second one client with twenty connections gets. */
async function load(): Promise<void> {
  const count = 4_000;
  const start = performance.now();
  const client = async () => {
    for (let left = count / 20; left > 0; left -= 1) await (await ask('/')).arrayBuffer();
  };
  await Promise.all(Array.from({ length: 20 }, client));
  console.log(`     ${Math.round((count / (performance.now() - start)) * 1000)} pages a second on loopback`);
}

buildInto(root);
const second = join(work, 'second');
buildInto(second);
const [one, other] = [checksumsIn(root), checksumsIn(second)];
const different = [...one].filter(([path, sum]) => other.get(path) !== sum).map(([path]) => path);
told(`two builds of ${one.size} files are the same`, different.length === 0 && one.size === other.size, different);

mkdirSync(site);
cpSync(second, join(site, folder), { recursive: true });
const nginx = served();
try {
  await untilUp();
  for (const path of ['/', `${folder}/`]) await checkPage(path);
  for (const place of ['', folder]) await checkAssets(place);
  const gone = ['/bestaat-niet', '/assets/bestaat-niet.js', '/headers.conf', '/_headers'];
  for (const path of [...gone, ...gone.map((each) => folder + each)]) {
    const { status } = await ask(path);
    told(`${path} is not there`, status === 404, status);
  }
  await load();
} finally {
  nginx.kill();
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
