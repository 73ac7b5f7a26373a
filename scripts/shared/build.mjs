import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, DIST, inRoot, ROOT, VITE } from './project.mjs';

/** Everything a build is made of. */
const SOURCES = [
  'index.html',
  'lessons',
  'package-lock.json',
  'public',
  'scripts/vite',
  'src',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
];
const STAMP = path.join(CACHE, 'built');

/** Builds dist/ when it is not what the sources would give. Returns what it did, or throws with a reason. */
export function ensureBuilt() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp()) return 'already built';
  console.log('Building …');
  const { status } = spawnSync(process.execPath, [VITE, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed');
  rememberBuild();
  return 'built';
}

/** To be called after a build that somebody else ran: the next start then needs none. */
export function rememberBuild() {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, stamp());
}

/** Sources by content, since checking out a branch changes times but maybe nothing else; the build by its time. */
function stamp() {
  const page = path.join(DIST, 'index.html');
  const built = existsSync(page) ? statSync(page).mtimeMs : 'never';
  return `${built} ${digest(SOURCES.map((source) => inRoot(source)))}\n`;
}

function digest(/** @type {string[]} */ sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder))
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => filesUnder(path.join(place, name)));
}
