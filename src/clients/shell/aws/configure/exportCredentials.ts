import { oneOfGiven } from '../command/argument.ts';
import { general, printFailure } from '../failure.ts';
import { printed } from '../printed.ts';
import { findCredentials } from '../profiles/credentials.ts';
import type { Credentials } from '../profiles/keys.ts';
import { openSession } from '../profiles/session.ts';
import type { ConfigureCommand } from './configureCommand.ts';

/** `aws configure export-credentials`: the credentials in force, for other programs. */
export const exportCredentials: ConfigureCommand = {
  arguments: [
    {
      name: '--format',
      takes: 'one',
      choices: ['process', 'env', 'env-no-export', 'powershell', 'windows-cmd'],
    },
  ],
  run: async (given, globals, around) => {
    const session = await openSession(globals, around);
    if (!session.ok) return printFailure(session.error);
    const found = await findCredentials(session.value, around);
    if (!found.ok) return printFailure(found.error);
    if (!found.value)
      return printFailure(general('Unable to retrieve credentials: no credentials found', 253));
    return printed(textOf(found.value, oneOfGiven(given, '--format') ?? 'process'));
  },
};

const LINES: Readonly<Partial<Record<string, (name: string, value: string) => string>>> = {
  env: (name, value) => `export ${name}=${value}`,
  'env-no-export': (name, value) => `${name}=${value}`,
  powershell: (name, value) => `$Env:${name}="${value}"`,
  'windows-cmd': (name, value) => `set ${name}=${value}`,
};

function textOf({ keys, expiration }: Credentials, format: string): string {
  const { accessKeyId, secretAccessKey, sessionToken } = keys;
  const line = LINES[format];
  if (!line) {
    const values = {
      Version: 1,
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      ...(sessionToken !== null && { SessionToken: sessionToken }),
      ...(expiration !== null && { Expiration: expiration }),
    };
    return `${JSON.stringify(values, null, 2)}\n`;
  }
  const variables: readonly (readonly [string, string | null])[] = [
    ['AWS_ACCESS_KEY_ID', accessKeyId],
    ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
    ['AWS_SESSION_TOKEN', sessionToken],
    ['AWS_CREDENTIAL_EXPIRATION', expiration],
  ];
  return variables.flatMap(([name, value]) => (value === null ? [] : [`${line(name, value)}\n`])).join('');
}
