import { readWorldValue } from '../../world/file/readValue.ts';
import type { World } from '../../world/world.ts';

/** The least that a call can be made in: one account with one user, who may do anything in it. */
export function emptyWorld(): World {
  const read = readWorldValue({
    accounts: [
      {
        id: '111122223333',
        alias: 'sandbox',
        users: [{ name: 'Ana', attachedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] }],
      },
    ],
  });
  if (!read.ok) throw new Error('the empty world cannot be read');
  return read.value.world;
}
