import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder } from '../outside/closedOff.ts';
import { masked } from '../outside/masked.ts';
import { keysIn, refusalOf, stsClient } from '../outside/sdk.ts';
import { startLab } from '../outside/startLab.ts';

const JASWINDER = 'arn:aws:iam::111122223333:user/jaswinder';
const ROLE = 'arn:aws:iam::111122223333:role/DeploymentRole';
const assume = (RoleSessionName: string) => new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName });
const whoAmI = () => new GetCallerIdentityCommand({});

describe('serve', () => {
  it('says where it is, who can sign and what to paste', async () => {
    const lab = await startLab('classroom', '--clock', '2026-01-15T09:00:00Z');
    const { accessKeyId, secretAccessKey } = lab.keysOf(JASWINDER);
    const { out, err } = await lab.stop();
    expect({ err, lines: out.split('\n') }).toEqual({
      err: '',
      lines: [
        expect.stringMatching(/^STS Lab answers AWS clients at http:\/\/127\.0\.0\.1:\d+$/),
        expect.stringMatching(/^The world's clock says 2026-01-15T09:00:0\dZ\.$/),
        '',
        'Accounts',
        '  arn:aws:iam::111122223333:root',
        '  arn:aws:iam::123456789012:root',
        '',
        'Access keys',
        ...['111122223333:user/jaswinder', '111122223333:user/Nobody', '123456789012:user/user'].flatMap(
          (name) => [`  arn:aws:iam::${name}`, expect.stringMatching(/^ {4}AKIA[A-Z2-7]{16} {2}\S{40}$/)],
        ),
        expect.stringMatching(/^ {4}MFA arn:aws:iam::123456789012:mfa\/user, seed [A-Z2-7]{64}$/),
        '  arn:aws:iam::123456789012:user/Nobody',
        expect.stringMatching(/^ {4}AKIA[A-Z2-7]{16} {2}\S{40}$/),
        '',
        'To paste into a shell',
        `  export AWS_ENDPOINT_URL=${lab.url}`,
        `  export AWS_ACCESS_KEY_ID=${accessKeyId}`,
        `  export AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
        '  export AWS_DEFAULT_REGION=us-east-1',
        '  unset AWS_SESSION_TOKEN AWS_PROFILE',
        '',
        'Ctrl+C stops it.',
        '',
      ],
    });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops with code 0 on %s, with a connection open',
    async (signal) => {
      const lab = await startLab('classroom');
      const client = stsClient(lab, lab.keysOf(JASWINDER));
      await client.send(whoAmI());
      expect((await lab.stop(signal)).code).toBe(0);
      client.destroy();
    },
  );

  it('keeps what has changed in a file, and goes on from there', async () => {
    const folder = ownFolder();
    const file = join(folder, 'kept.yaml');
    const before = await startLab('classroom', '--save', file);
    const assumed = await stsClient(before, before.keysOf(JASWINDER)).send(assume('kept'));
    await before.stop();
    expect(readdirSync(folder)).toEqual(['kept.yaml']);
    expect(readFileSync(file, 'utf8')).toContain('"sessionName": "kept"');

    const after = await startLab('classroom', '--save', file);
    const { Arn } = await stsClient(after, keysIn(assumed)).send(whoAmI());
    expect(Arn).toBe('arn:aws:sts::111122223333:assumed-role/DeploymentRole/kept');
    expect(after.keysOf(JASWINDER)).toEqual(before.keysOf(JASWINDER));
    await after.stop();
  });

  it('A-032 tells a session that it has expired when its clock is ahead', async () => {
    const file = join(ownFolder(), 'kept.yaml');
    const before = await startLab('classroom', '--save', file);
    const assumed = await stsClient(before, before.keysOf(JASWINDER)).send(assume('late'));
    await before.stop();
    const ahead = await startLab('classroom', '--save', file, '--ahead', 'PT61M');
    expect(await refusalOf(stsClient(ahead, keysIn(assumed)).send(whoAmI()))).toEqual([
      'ExpiredToken',
      'The security token included in the request is expired',
      403,
    ]);
    const again = await stsClient(ahead, ahead.keysOf(JASWINDER)).send(assume('renewed'));
    expect(masked(again.Credentials?.Expiration?.toISOString())).toBe('in 120 min');
    await ahead.stop();
  });
});
