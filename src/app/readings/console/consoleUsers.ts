import type { ConsoleUser } from '../../../view/console/console.ts';
import { mfaDevicesOf } from '../../../world/mfaDevices.ts';
import { userArn } from '../../../world/names.ts';
import type { World } from '../../../world/world.ts';
import { shortName } from '../names.ts';

/** The users who can sign in: the lab signs with their keys. Root is none of them, since it cannot switch roles (H-022). */
export const consoleUsers = (world: World): readonly ConsoleUser[] =>
  world.accounts.flatMap(({ id, users }) =>
    users
      .filter(({ accessKeys }) => accessKeys.some(({ status }) => status === 'Active'))
      .map((user) => {
        const arn = userArn(id, user);
        return { arn, name: shortName(world, arn), hasMfa: mfaDevicesOf(user).length > 0 };
      }),
  );
