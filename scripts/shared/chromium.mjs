import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from './project.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What keeps a Chromium quiet, and lets it run in containers and as root. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium to test with: the one named in CHROMIUM, else the system's. Undefined leaves it to Playwright's own. */
export function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  return [...NAMES.flatMap((name) => onPath.map((folder) => path.join(folder, name))), ...PLACES].find(
    canRun,
  );
}

/**
 * Sees to it that there is a browser, installing one if need be. Returns where it is (`playwright` for Playwright's own)
 * or, when there is none to be had, why.
 * @returns {{ browser: string } | { missing: string }}
 */
export function ensureChromium() {
  const named = process.env['CHROMIUM'];
  if (named && !canRun(named)) return { missing: `CHROMIUM names ${named}, which cannot be run` };
  const found = findChromium();
  if (found) return { browser: found };
  if (canInstallPackages()) {
    console.log('Installing Chromium from the system’s packages …');
    if (apt('install', '-y', 'chromium') || (apt('update') && apt('install', '-y', 'chromium'))) {
      const installed = findChromium();
      if (installed) return { browser: installed };
    }
  }
  console.log('Installing Playwright’s Chromium …');
  const cli = inRoot('node_modules', 'playwright', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status === 0) return { browser: 'playwright' };
  return { missing: 'no Chromium here, and none could be installed; set CHROMIUM to the path of one' };
}

function canRun(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Elsewhere the package of that name may be a stub for another store.
const canInstallPackages = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const apt = (/** @type {string[]} */ ...args) =>
  spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
