import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs one of Debian's packages where that is possible.
 * @returns {string | null} why it could not be installed; null when it was
 */
export function installPackage(/** @type {string} */ name) {
  if (!isDebian()) return `none on this machine; install one, such as Debian's package ${name}`;
  if (process.getuid?.() !== 0) return `none on this machine; only root may install the package ${name}`;
  console.log(`Installing the package ${name} …`);
  if (apt('install', '-y', name) || (apt('update') && apt('install', '-y', name))) return null;
  return `none on this machine, and the package ${name} could not be installed`;
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const apt = (/** @type {string[]} */ ...args) =>
  // Another check may be installing something of its own meanwhile.
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
