import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInto, checksumsIn, secondsOfSource } from './files.ts';

// `npm run release`: the built app as one archive, what is in it (SBOM), and the checksums of both, in release/.

const folder = 'release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
buildInto(join(folder, 'dist'));

const run = (command: string, ...args: readonly string[]) => execFileSync(command, args, { encoding: 'utf8' });
const archive = join(folder, `${name}-${version}.tar.gz`);
const same = [
  '--sort=name',
  `--mtime=@${secondsOfSource()}`,
  '--owner=0',
  '--group=0',
  '--numeric-owner',
  '--use-compress-program=gzip -n',
];
run('tar', ...same, '-cf', archive, '-C', folder, 'dist');
rmSync(join(folder, 'dist'), { recursive: true });
writeFileSync(join(folder, 'sbom.cdx.json'), run('npm', 'sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'));
const sums = [...checksumsIn(folder)].map(([path, sum]) => `${sum}  ${path}\n`);
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(sums.join('').trimEnd());
