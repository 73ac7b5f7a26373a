import { commit } from '../../engine/engine.ts';
import { awsServer } from '../../server/awsServer.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { findUserByArn } from '../../world/find.ts';
import type { World } from '../../world/world.ts';
import type { HttpRequest } from '../../protocol/http.ts';
import { createShell, type Shell, type ShellOptions } from './createShell.ts';

/*
 * A shell before a small AWS, for the tests of this folder. What they expect of `aws` was held to version 2.30 of the
 * CLI against the same world.
 */

export const ACCOUNT = '123456789012';
export const NOW = '2026-01-15T09:00:00Z';
export const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;
const user = (name: string): string => `arn:aws:iam::${ACCOUNT}:user/${name}`;

const trusting = (Principal: object, Action: string, Condition: object = {}): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal, Action, Condition }],
});

export const GITHUB = 'https://token.actions.githubusercontent.com';
export const SAML = `arn:aws:iam::${ACCOUNT}:saml-provider/Okta`;

const WORLD = {
  clock: NOW,
  seed: 7,
  accounts: [
    {
      id: ACCOUNT,
      alias: 'home',
      users: [
        { name: 'Dev', attachedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
        {
          name: 'Ana',
          mfa: true,
          inlinePolicies: {
            own: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }],
            },
          },
        },
        { name: 'Nobody' },
      ],
      roles: [
        {
          name: 'Deploy',
          trustPolicy: trusting({ AWS: user('Ana') }, 'sts:AssumeRole'),
          attachedPolicies: ['arn:aws:iam::aws:policy/AmazonS3FullAccess'],
        },
        { name: 'Second', trustPolicy: trusting({ AWS: role('Deploy') }, 'sts:AssumeRole') },
        {
          name: 'NeedsMfa',
          trustPolicy: trusting({ AWS: user('Ana') }, 'sts:AssumeRole', {
            Bool: { 'aws:MultiFactorAuthPresent': 'true' },
          }),
        },
        {
          name: 'Partner',
          trustPolicy: trusting({ AWS: user('Ana') }, 'sts:AssumeRole', {
            StringEquals: { 'sts:ExternalId': 'id-42' },
          }),
        },
        {
          name: 'Ci',
          trustPolicy: trusting(
            { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com` },
            'sts:AssumeRoleWithWebIdentity',
            { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
          ),
        },
        {
          name: 'Staff',
          trustPolicy: trusting({ Federated: SAML }, 'sts:AssumeRoleWithSAML', {
            StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' },
          }),
        },
      ],
      oidcProviders: [{ url: GITHUB, clientIds: ['sts.amazonaws.com'] }],
      samlProviders: [{ name: 'Okta' }],
      resources: [
        {
          arn: 'arn:aws:s3:::reports',
          objects: { 'a.txt': 'hello\n', 'logs/one.txt': '1\n', 'logs/two.txt': '22\n' },
        },
      ],
    },
  ],
};

export interface Learning {
  readonly shell: Shell;
  readonly world: () => World;
  readonly requests: readonly HttpRequest[];
  /** What a line prints, and the code that it ends with. */
  readonly run: (line: string, stdin?: string) => Promise<Printed>;
  /** Moves the clock of the world and of the computer. */
  readonly moveTo: (time: string) => void;
}

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** The long-term keys of a user. */
export function keysOf(world: World, name: string): { readonly id: string; readonly secret: string } {
  const key = findUserByArn(world, user(name))?.user.accessKeys[0];
  return { id: key?.id ?? '', secret: key?.secret ?? '' };
}

/** A shell whose profiles are those of the users and roles of the world; no profile is the default. */
export function learning(options: Partial<ShellOptions> = {}): Learning {
  const read = readWorldValue(WORLD);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  let world = read.value.world;
  let time = NOW;
  let drawn = 0;
  const requests: HttpRequest[] = [];
  const door = awsServer({
    world: () => ({ ...world, clock: time }),
    carryOut: (call) => {
      const committed = commit({ ...world, clock: time }, call);
      ({ world } = committed);
      return committed;
    },
    now: () => time,
    requestId: () => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`,
    exists: () => false,
  });
  const shell = createShell({
    door: async (request) => {
      requests.push(request);
      return door(request);
    },
    now: () => time,
    ...options,
    files: {
      '/home/learner/.aws/config': CONFIG,
      '/home/learner/.aws/credentials': credentials(world),
      ...options.files,
    },
    env: { AWS_DEFAULT_REGION: 'us-east-1', ...options.env },
  });
  return {
    shell,
    requests,
    world: () => world,
    run: (line, stdin) => shell.run(line, stdin === undefined ? {} : { stdin }),
    moveTo: (moved) => {
      time = moved;
    },
  };
}

const credentials = (world: World): string =>
  ['Dev', 'Ana', 'Nobody']
    .map((name) => {
      const { id, secret } = keysOf(world, name);
      return `[${name.toLowerCase()}]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
    })
    .join('');

const CONFIG = `[profile dev]
region = us-east-1

[profile deploy]
role_arn = ${role('Deploy')}
source_profile = ana
role_session_name = ci

[profile second]
role_arn = ${role('Second')}
source_profile = deploy
role_session_name = two

[profile unnamed]
role_arn = ${role('Deploy')}
source_profile = ana
duration_seconds = 1800

[profile partner]
role_arn = ${role('Partner')}
source_profile = ana
role_session_name = pp
external_id = id-42

[profile mfa]
role_arn = ${role('NeedsMfa')}
source_profile = ana
role_session_name = mm
mfa_serial = arn:aws:iam::${ACCOUNT}:mfa/Ana

[profile fromenv]
role_arn = ${role('Deploy')}
credential_source = Environment
role_session_name = ee

[profile nosource]
role_arn = ${role('Deploy')}

[profile both]
role_arn = ${role('Deploy')}
source_profile = ana
credential_source = Environment

[profile missing]
role_arn = ${role('Deploy')}
source_profile = nope

[profile loop]
role_arn = ${role('Deploy')}
source_profile = loop2

[profile loop2]
role_arn = ${role('Deploy')}
source_profile = loop

[profile badsource]
role_arn = ${role('Deploy')}
credential_source = Bogus

[profile instance]
role_arn = ${role('Deploy')}
credential_source = Ec2InstanceMetadata

[profile emptysource]
role_arn = ${role('Deploy')}
source_profile = regiononly

[profile regiononly]
region = eu-west-1

[profile web]
role_arn = ${role('Ci')}
role_session_name = run-1
web_identity_token_file = /tmp/token.jwt

[profile keyonly]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
`;
