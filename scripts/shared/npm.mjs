/**
 * An npm command as `spawn` wants it. Under `npm run` npm says where it is; on Windows it is a batch file, which needs
 * a shell.
 * @param {...string} args
 */
export function npmCommand(...args) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return { file: process.execPath, args: [npm, ...args], shell: false };
  return { file: 'npm', args, shell: process.platform === 'win32' };
}
