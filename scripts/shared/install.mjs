import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npmCommand } from './npm.mjs';
import { CACHE, inRoot, ROOT } from './project.mjs';

const LOCK = inRoot('package-lock.json');
const INSTALLED = inRoot('node_modules', '.package-lock.json');
const STAMP = path.join(CACHE, 'installed');

/** Brings node_modules in line with package-lock.json when it is not. Returns what it did, or throws with a reason. */
export function ensureInstalled() {
  const wanted = stampOf(readFileSync(LOCK, 'utf8'));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return 'already installed';
  if (existsSync(INSTALLED) && holdsAll(readPackages(INSTALLED), readPackages(LOCK))) {
    remember(wanted);
    return 'already installed';
  }
  console.log('Installing dependencies …');
  const { file, args, shell } = npmCommand('ci', '--include=dev', '--no-audit', '--no-fund');
  const { status, error } = spawnSync(file, args, { cwd: ROOT, stdio: 'inherit', shell });
  if (status !== 0)
    throw new Error(`the dependencies could not be installed (${error?.message ?? 'see above'})`);
  remember(wanted);
  return 'installed';
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package
 * @typedef {Record<string, Package>} Packages
 */

/**
 * Does what npm says it installed hold every package of the lock? Optional ones may be missing: they are
 * other platforms' binaries.
 * @param {Packages} installed @param {Packages} locked
 */
export const holdsAll = (installed, locked) =>
  Object.entries(locked).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const found = installed[place];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });

/** @returns {Packages} */
const readPackages = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

// Binaries differ by platform: a node_modules carried to another one is not installed there.
const stampOf = (/** @type {string} */ lock) =>
  `${process.platform}-${process.arch} ${createHash('sha256').update(lock).digest('hex')}\n`;

function remember(/** @type {string} */ stamp) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, stamp);
}
