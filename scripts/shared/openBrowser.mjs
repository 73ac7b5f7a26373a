import { spawn } from 'node:child_process';

/** Shows an address in the person's browser where there is one. Says whether it tried; never fails. */
export function openBrowser(/** @type {string} */ address) {
  const command = openerFor(process.platform, process.env);
  if (!command) return false;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
  return true;
}

/**
 * The command that opens addresses, or null where nobody could see them: on build machines, over SSH, without a display.
 * @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env
 * @returns {[string, ...string[]] | null}
 */
export function openerFor(platform, env) {
  if (env['CI'] || env['BROWSER'] === 'none') return null;
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (platform === 'darwin') return env['SSH_CONNECTION'] ? null : ['open'];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}
