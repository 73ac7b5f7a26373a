import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { installPackage } from './clientsPackage.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox to test with: the one named in FIREFOX, else the system's, installed from the system's packages if need
 * be. Returns where it is or, when there is none to be had, why.
 * @returns {{ browser: string } | { missing: string }}
 */
export function ensureFirefox() {
  const named = process.env['FIREFOX'];
  if (named)
    return canRun(named) ? { browser: named } : { missing: `FIREFOX names ${named}, which cannot be run` };
  const here = find();
  if (here) return { browser: here };
  const whyNot = installPackage('firefox-esr');
  const installed = whyNot === null ? find() : undefined;
  return installed ? { browser: installed } : { missing: whyNot ?? 'what was installed cannot be run' };
}

function find() {
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  return [...NAMES.flatMap((name) => onPath.map((folder) => path.join(folder, name))), ...PLACES].find(
    canRun,
  );
}

function canRun(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
