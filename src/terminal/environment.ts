import { findUserByArn } from '../world/find.ts';
import { userArn } from '../world/names.ts';
import type { World } from '../world/world.ts';

const REGION = 'us-east-1';

/** The keys of the one that the lesson is about, as somebody would have set them. */
export function environmentOf(world: World, arn: string): Readonly<Record<string, string>> {
  const key = findUserByArn(world, arn)?.user.accessKeys.find(({ status }) => status === 'Active');
  return {
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    ...(key && { AWS_ACCESS_KEY_ID: key.id, AWS_SECRET_ACCESS_KEY: key.secret }),
  };
}

/** A file of profiles: one for each user with an active key, named by the user where that is unique. */
export function credentialsFile(world: World): string {
  const users = world.accounts.flatMap(({ id, users: all }) => all.map((user) => ({ id, user })));
  return users
    .flatMap(({ id, user }) => {
      const key = user.accessKeys.find(({ status }) => status === 'Active');
      if (!key) return [];
      const unique = users.filter((other) => other.user.name === user.name).length === 1;
      return [
        `# ${userArn(id, user)}`,
        `[${unique ? user.name : `${user.name}-${id}`}]`,
        `aws_access_key_id = ${key.id}`,
        `aws_secret_access_key = ${key.secret}`,
        '',
      ];
    })
    .join('\n');
}
