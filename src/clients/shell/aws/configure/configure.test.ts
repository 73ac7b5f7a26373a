import { expect, test } from 'vitest';
import { keysOf, learning } from '../../fixture.ts';

const printed = (stdout: string, stderr = '', code = 0) => ({ stdout, stderr, code });

test('aws configure asks for four things and writes two files', async () => {
  const { run, shell } = learning({
    files: { '/home/learner/.aws/config': '', '/home/learner/.aws/credentials': '' },
  });
  const answers = 'AKIAIOSFODNN7EXAMPLE\nsecret-key-of-1234\neu-west-1\n\n';
  expect(await run('aws configure', answers)).toEqual(
    printed(
      'AWS Access Key ID [None]: AWS Secret Access Key [None]: Default region name [None]: Default output format [None]: ',
    ),
  );
  expect(await shell.readFile('/home/learner/.aws/credentials')).toBe(
    '[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = secret-key-of-1234\n',
  );
  expect(await shell.readFile('/home/learner/.aws/config')).toBe('[default]\nregion = eu-west-1\n');
  expect(await run('aws configure', '\n\nus-west-2\ntext\n')).toEqual(
    printed(
      'AWS Access Key ID [****************MPLE]: AWS Secret Access Key [****************1234]: ' +
        'Default region name [eu-west-1]: Default output format [None]: ',
    ),
  );
  expect(await shell.readFile('/home/learner/.aws/config')).toBe(
    '[default]\nregion = us-west-2\noutput = text\n',
  );
});

test('aws configure with nobody to ask', async () => {
  expect(await learning().run('aws configure')).toEqual(
    printed('AWS Access Key ID [None]: ', '\nEOF when reading a line\n', 255),
  );
});

test('aws configure set keeps what else is in the files', async () => {
  const { run, shell } = learning({
    files: {
      '/home/learner/.aws/config':
        '# mine\n[profile a]\nregion=eu-west-1\n; more\ns3 =\n  max = 1\n\n[default]\noutput = json\n',
      '/home/learner/.aws/credentials': '',
    },
  });
  for (const line of [
    'aws configure set region us-east-1 --profile a',
    'aws configure set role_session_name me --profile a',
    'aws configure set default.region eu-north-1',
    'aws configure set profile.b.role_arn arn:aws:iam::123456789012:role/b',
    "aws configure set region eu-west-3 --profile 'two words'",
    'aws configure set aws_access_key_id AKIA --profile c',
  ]) {
    expect(await run(line)).toEqual(printed(''));
  }
  expect(await shell.readFile('/home/learner/.aws/config')).toBe(
    '# mine\n[profile a]\nregion = us-east-1\n; more\ns3 =\n  max = 1\nrole_session_name = me\n\n[default]\n' +
      'output = json\nregion = eu-north-1\n[profile b]\nrole_arn = arn:aws:iam::123456789012:role/b\n' +
      "[profile 'two words']\nregion = eu-west-3\n",
  );
  expect(await shell.readFile('/home/learner/.aws/credentials')).toBe('[c]\naws_access_key_id = AKIA\n');
  expect(await run('aws configure list-profiles')).toEqual(printed('a\ndefault\nb\ntwo words\nc\n'));
  expect((await run('aws configure get region --profile "two words"')).stdout).toBe('eu-west-3\n');
});

test.each([
  ['aws configure get region --profile dev', printed('us-east-1\n')],
  ['aws configure get profile.deploy.role_session_name', printed('ci\n')],
  ['aws configure get deploy.role_session_name', printed('ci\n')],
  ['aws configure get nope --profile dev', printed('', '', 1)],
  ['aws configure get region', printed('', '', 1)],
  [
    'aws configure get region --profile zzz',
    printed('', '\nThe config profile (zzz) could not be found\n', 255),
  ],
])('%s', async (line, expected) => {
  expect(await learning().run(line)).toEqual(expected);
});

test('aws configure list says what is in force and where it comes from', async () => {
  const { run, world } = learning();
  const { id, secret } = keysOf(world(), 'Dev');
  const TITLE =
    '      Name                    Value             Type    Location\n' +
    '      ----                    -----             ----    --------\n';
  const REGION =
    "    region                us-east-1              env    ['AWS_REGION', 'AWS_DEFAULT_REGION']\n";
  expect(await run('aws configure list')).toEqual(
    printed(
      `${TITLE}   profile                <not set>             None    None\n` +
        'access_key                <not set>             None    None\n' +
        `secret_key                <not set>             None    None\n${REGION}`,
    ),
  );
  expect(await run('aws configure list --profile dev')).toEqual(
    printed(
      `${TITLE}   profile                      dev           manual    --profile\n` +
        `access_key     ****************${id.slice(-4)} shared-credentials-file    \n` +
        `secret_key     ****************${secret.slice(-4)} shared-credentials-file    \n${REGION}`,
    ),
  );
  expect((await run('AWS_DEFAULT_REGION= AWS_PROFILE=regiononly aws configure list')).stdout).toBe(
    `${TITLE}   profile               regiononly              env    ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']\n` +
      'access_key                <not set>             None    None\n' +
      'secret_key                <not set>             None    None\n' +
      '    region                eu-west-1      config-file    ~/.aws/config\n',
  );
  expect(await run('aws configure list --profile nope')).toEqual(
    printed(
      `${TITLE}   profile                     nope           manual    --profile\n`,
      '\nThe config profile (nope) could not be found\n',
      255,
    ),
  );
});

test('aws configure export-credentials hands on a session', async () => {
  const { run } = learning();
  await run('eval "$(aws configure export-credentials --profile deploy --format env)"');
  expect(
    await run('aws sts get-caller-identity --query Arn --output text; echo $AWS_CREDENTIAL_EXPIRATION'),
  ).toEqual(printed('arn:aws:sts::123456789012:assumed-role/Deploy/ci\n2026-01-15T10:00:00+00:00\n'));
  const process = await learning().run('aws configure export-credentials --profile dev | jq -c keys');
  expect(process).toEqual(printed('["AccessKeyId","SecretAccessKey","Version"]\n'));
});
