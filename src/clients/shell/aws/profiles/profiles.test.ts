import { describe, expect, test } from 'vitest';
import { ACCOUNT, keysOf, learning, NOW, role, type Learning } from '../../fixture.ts';

const whoAmI = (profile: string): string =>
  `aws sts get-caller-identity --query Arn --output text --profile ${profile}`;
const session = (name: string): string => `arn:aws:sts::${ACCOUNT}:assumed-role/${name}`;
const printed = (stdout: string) => ({ stdout: `${stdout}\n`, stderr: '', code: 0 });

const operations = ({ requests }: Learning): unknown =>
  requests.map(({ body }) => {
    const fields = new URLSearchParams(new TextDecoder().decode(body));
    fields.delete('Version');
    return Object.fromEntries(fields);
  });

describe('profiles with a role', () => {
  test('H-026 assume it with the keys of the source profile', async () => {
    const lab = learning();
    expect(await lab.run(whoAmI('deploy'))).toEqual(printed(`${session('Deploy')}/ci`));
    expect(operations(lab)).toEqual([
      { Action: 'AssumeRole', RoleArn: role('Deploy'), RoleSessionName: 'ci' },
      { Action: 'GetCallerIdentity' },
    ]);
  });

  test('H-027 whose source may have a role itself', async () => {
    const lab = learning();
    expect(await lab.run(whoAmI('second'))).toEqual(printed(`${session('Second')}/two`));
    expect(operations(lab)).toEqual([
      { Action: 'AssumeRole', RoleArn: role('Deploy'), RoleSessionName: 'ci' },
      { Action: 'AssumeRole', RoleArn: role('Second'), RoleSessionName: 'two' },
      { Action: 'GetCallerIdentity' },
    ]);
  });

  test('H-030 call the session after the time when it has no name', async () => {
    const lab = learning();
    expect(await lab.run(whoAmI('unnamed'))).toEqual(
      printed(`${session('Deploy')}/botocore-session-${Date.parse(NOW) / 1000}`),
    );
    expect(operations(lab)).toEqual([
      {
        Action: 'AssumeRole',
        RoleArn: role('Deploy'),
        RoleSessionName: `botocore-session-${Date.parse(NOW) / 1000}`,
        DurationSeconds: '1800',
      },
      { Action: 'GetCallerIdentity' },
    ]);
  });

  test('H-026 hand on an external id', async () => {
    expect(await learning().run(whoAmI('partner'))).toEqual(printed(`${session('Partner')}/pp`));
  });

  test('H-026 take the keys of the environment as source', async () => {
    const { run, world } = learning();
    const { id, secret } = keysOf(world(), 'Ana');
    expect(await run(`AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY=${secret} ${whoAmI('fromenv')}`)).toEqual(
      printed(`${session('Deploy')}/ee`),
    );
  });

  test('A-065 keep what they got until a quarter of an hour before it ends', async () => {
    const lab = learning();
    await lab.run(whoAmI('deploy'));
    expect(await lab.run('ls ~/.aws/cli/cache')).toEqual(
      printed('b66f493c1198c97aa06d99d80d16163e4ef770a1.json'),
    );
    lab.moveTo('2026-01-15T09:45:00Z');
    await lab.run(whoAmI('deploy'));
    lab.moveTo('2026-01-15T09:45:01Z');
    await lab.run(whoAmI('deploy'));
    await lab.run('rm -r ~/.aws/cli/cache');
    await lab.run(whoAmI('deploy'));
    expect((operations(lab) as { Action: string }[]).map(({ Action }) => Action)).toEqual([
      'AssumeRole',
      'GetCallerIdentity',
      'GetCallerIdentity',
      'AssumeRole',
      'GetCallerIdentity',
      'AssumeRole',
      'GetCallerIdentity',
    ]);
  });

  test('may be their own source, and a source with keys needs no role', async () => {
    const { run, world } = learning();
    const { id, secret } = keysOf(world(), 'Ana');
    await run(`aws configure set aws_access_key_id ${id} --profile deploy`);
    await run(`aws configure set aws_secret_access_key ${secret} --profile deploy`);
    await run('aws configure set source_profile deploy --profile deploy');
    expect(await run(whoAmI('deploy'))).toEqual(printed(`${session('Deploy')}/ci`));
    expect(await run(whoAmI('second'))).toEqual({
      stdout: '',
      stderr:
        `\nAn error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::${ACCOUNT}:user/Ana ` +
        'is not authorized to perform: sts:AssumeRole because no role trust policy allows the sts:AssumeRole action\n',
      code: 254,
    });
    await run('sed -i /aws_/d ~/.aws/credentials; rm -r ~/.aws/cli/cache');
    expect((await run(whoAmI('deploy'))).stderr).toBe(
      '\nInfinite loop in credential configuration detected. Attempting to load from profile deploy which has already ' +
        "been visited. Visited profiles: ['deploy']\n",
    );
  });

  test('say so when the role refuses them', async () => {
    const { run } = learning();
    await run('aws configure set source_profile nobody --profile deploy');
    expect(await run(whoAmI('deploy'))).toEqual({
      stdout: '',
      stderr:
        `\nAn error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::${ACCOUNT}:user/Nobody ` +
        'is not authorized to perform: sts:AssumeRole because no role trust policy allows the sts:AssumeRole action\n',
      code: 254,
    });
  });
});

describe('whose credentials', () => {
  const asAna = async (line: string): Promise<string> => {
    const { run, world } = learning();
    const { id, secret } = keysOf(world(), 'Ana');
    await run(`export AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY=${secret}`);
    return (await run(line)).stdout.trim();
  };
  const identity = 'aws sts get-caller-identity --query Arn --output text';

  test('H-031 a profile on the command line comes before the environment', async () => {
    expect(await asAna(`${identity} --profile dev`)).toBe(`arn:aws:iam::${ACCOUNT}:user/Dev`);
  });

  test('H-032 the environment comes before the profile that it names itself', async () => {
    expect(await asAna(`AWS_PROFILE=deploy ${identity}`)).toBe(`arn:aws:iam::${ACCOUNT}:user/Ana`);
  });

  test('H-033 a token left over spoils keys that need none', async () => {
    const { run, world } = learning();
    const { id, secret } = keysOf(world(), 'Ana');
    await run(`export AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY=${secret} AWS_SESSION_TOKEN=stale`);
    expect(await run('aws sts get-caller-identity')).toEqual({
      stdout: '',
      stderr:
        '\nAn error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: ' +
        'The security token included in the request is invalid.\n',
      code: 254,
    });
  });

  test('A-058 STS is called in the Region, or at its global endpoint for those who ask for that', async () => {
    const lab = learning();
    await lab.run('aws sts get-caller-identity --profile dev --region eu-west-1');
    await lab.run('AWS_STS_REGIONAL_ENDPOINTS=legacy aws sts get-caller-identity --profile dev');
    expect(lab.requests.map(({ host }) => host)).toEqual([
      'sts.eu-west-1.amazonaws.com',
      'sts.amazonaws.com',
    ]);
  });
});

test.each([
  ['nosource', 'Partial credentials found in assume-role, missing: source_profile or credential_source'],
  ['both', 'The profile "both" contains both source_profile and credential_source.'],
  ['missing', 'The source_profile "nope" referenced in the profile "missing" does not exist.'],
  [
    'loop',
    "Infinite loop in credential configuration detected. Attempting to load from profile loop which has already been visited. Visited profiles: ['loop', 'loop2']",
  ],
  ['badsource', 'The credential source "Bogus" referenced in profile "badsource" is not valid.'],
  [
    'instance',
    'Error when retrieving credentials from Ec2InstanceMetadata: No credentials found in credential_source referenced in profile instance',
  ],
  [
    'fromenv',
    'Error when retrieving credentials from Environment: No credentials found in credential_source referenced in profile fromenv',
  ],
  ['emptysource', 'The source profile "regiononly" must have credentials.'],
  ['keyonly', 'Partial credentials found in config-file, missing: aws_secret_access_key'],
])('H-026 profile %s', async (profile, what) => {
  expect(await learning().run(whoAmI(profile))).toEqual({ stdout: '', stderr: `\n${what}\n`, code: 255 });
});
