import { rootArn, userArn } from '../world/names.ts';
import type { World } from '../world/world.ts';

/** What is printed when the server is ready: where it is, who can sign, and what to paste into a shell. */
export function greeting(url: string, world: World): string {
  const users = world.accounts.flatMap(({ id, users: all }) =>
    all.map((user) => ({ arn: userArn(id, user), user })),
  );
  const keys = users.flatMap(({ arn, user }) =>
    user.accessKeys.filter(({ status }) => status === 'Active').map((key) => ({ arn, key, mfa: user.mfa })),
  );
  const [first] = keys;
  return [
    `STS Lab answers AWS clients at ${url}`,
    `The world's clock says ${world.clock}.`,
    '',
    'Accounts',
    ...world.accounts.map(({ id, alias }) => `  ${rootArn(id)}${alias === null ? '' : `  ${alias}`}`),
    '',
    'Access keys',
    ...keys.flatMap(({ arn, key, mfa }) => [
      `  ${arn}`,
      `    ${key.id}  ${key.secret}`,
      ...(mfa ? [`    MFA ${mfa.serial}, seed ${mfa.seed}`] : []),
    ]),
    ...(first
      ? [
          '',
          'To paste into a shell',
          `  export AWS_ENDPOINT_URL=${url}`,
          `  export AWS_ACCESS_KEY_ID=${first.key.id}`,
          `  export AWS_SECRET_ACCESS_KEY=${first.key.secret}`,
          '  export AWS_DEFAULT_REGION=us-east-1',
          '  unset AWS_SESSION_TOKEN AWS_PROFILE',
        ]
      : []),
    '',
    'Ctrl+C stops it.',
    '',
  ].join('\n');
}
