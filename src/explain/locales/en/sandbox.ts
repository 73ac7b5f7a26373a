/** Words of the sandbox's own pages. */
export const SANDBOX = {
  title: 'Sandbox',
  about:
    'Start from a ready world and change whatever you like: policies, users, roles, accounts. Every verdict follows what you type.',
  worlds: 'Ready worlds',
  size: (accounts: number, roles: number) =>
    `${accounts === 1 ? '1 account' : `${accounts} accounts`}, ${roles === 1 ? '1 role' : `${roles} roles`}`,
  changed: 'Yours, as you left it',
};
