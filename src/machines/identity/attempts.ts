import { callOf, type Call, type CredentialProof } from '../../call/call.ts';
import { tokenFor } from '../../content/call/token.ts';
import { addSeconds } from '../../world/clock.ts';
import { findUserByArn } from '../../world/find.ts';
import { mfaCode, stepOfCode } from '../../world/mfaCodes.ts';
import { mfaDevicesOf } from '../../world/mfaDevices.ts';
import { roleArn } from '../../world/names.ts';
import type { MfaDevice, World } from '../../world/world.ts';
import type { Identity } from './identity.ts';
import { providersOf, tokenContents } from './tokenContents.ts';
import { asksForMfa, trustParams } from './trustParams.ts';

/** A call to STS that is worth trying, with parameters as good as the world lets them be. */
export interface Attempt {
  readonly operation: string;
  /** What tells it from others of that operation: a role, an account, an MFA device; null where there is one alone. */
  readonly on: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  /** Contents of the token that it carries. */
  readonly token: Readonly<Record<string, unknown>> | null;
}

/** Longer lists of roles are not tried whole. */
export const MOST_ROLES = 40;

/** The calls that can make somebody else of the caller, or give it a session. */
export function becoming(world: World, identity: Identity | null): readonly Attempt[] {
  const roles = rolesIn(world).slice(0, MOST_ROLES);
  const user = identity?.kind === 'user' ? (findUserByArn(world, identity.arn)?.user ?? null) : null;
  const proofs = user ? mfaDevicesOf(user).map((device) => mfaProof(device, world.clock)) : [];
  return [
    ...roles.map(({ arn, trustPolicy }) =>
      attempt('AssumeRole', arn, {
        RoleArn: arn,
        RoleSessionName: NAME,
        ...trustParams(trustPolicy, user?.name ?? null),
        ...(asksForMfa(trustPolicy) ? proofs[0] : {}),
      }),
    ),
    attempt('GetSessionToken', null, {}),
    ...proofs.map((proof) => attempt('GetSessionToken', proof.SerialNumber, { ...proof })),
    attempt('GetFederationToken', null, { Name: NAME, Policy: ANYTHING }),
    ...membersOf(world).map((account) =>
      attempt('AssumeRoot', account, { TargetPrincipal: account, TaskPolicyArn: { arn: TASK } }),
    ),
  ];
}

/** The calls that a token of an identity provider is traded with; the caller's credentials do not matter (B-002). */
export const withTokens = (world: World): readonly Attempt[] =>
  rolesIn(world)
    .slice(0, MOST_ROLES)
    .flatMap(({ arn, trustPolicy }) =>
      providersOf(trustPolicy).map((provider): Attempt => {
        const token = tokenContents(world, trustPolicy, provider);
        return provider.kind === 'saml'
          ? {
              operation: 'AssumeRoleWithSAML',
              on: arn,
              params: { RoleArn: arn, PrincipalArn: provider.written },
              token,
            }
          : {
              operation: 'AssumeRoleWithWebIdentity',
              on: arn,
              params: { RoleArn: arn, RoleSessionName: NAME },
              token,
            };
      }),
    );

/** The calls that leave everybody who they are. */
export const staying = (world: World): readonly Attempt[] => [
  attempt('GetCallerIdentity', null, {}),
  attempt('GetAccessKeyInfo', null, { AccessKeyId: anyKey(world) }),
  attempt('DecodeAuthorizationMessage', null, { EncodedMessage: 'x' }),
  attempt('GetWebIdentityToken', null, { Audience: ['https://example.com'], SigningAlgorithm: 'RS256' }),
];

/** The call, made with credentials. */
export function callOfAttempt(
  { operation, params, token }: Attempt,
  credentials: CredentialProof,
  world: World,
): Call {
  const made = tokenFor(operation, token, params, world);
  const signed = token === null ? credentials : NOBODY;
  return callOf({ service: 'sts', operation, credentials: signed, params: made.params, token: made.proof });
}

const NOBODY: CredentialProof = { kind: 'none' };
const NAME = 'next';
const TASK = 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials';
const ANYTHING = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
});

const attempt = (operation: string, on: string | null, params: Attempt['params']): Attempt => ({
  operation,
  on,
  params,
  token: null,
});

const rolesIn = (world: World) =>
  world.accounts.flatMap((account) =>
    account.roles.map((role) => ({ arn: roleArn(account.id, role), trustPolicy: role.trustPolicy })),
  );

/** A device with its code; with the next one where that of now has been used (B-031). */
function mfaProof(device: MfaDevice, clock: string) {
  const now = mfaCode(device, clock);
  const isFree = stepOfCode(device, now, clock) !== null;
  return {
    SerialNumber: device.serial,
    TokenCode: isFree ? now : mfaCode(device, addSeconds(clock, 30)),
  } as const;
}

/** The accounts of the world that are members of the organization; without one, any account, so that there is an answer. */
function membersOf({ organization, accounts }: World): readonly string[] {
  const members = accounts.filter(({ id }) => id !== organization?.managementAccount).map(({ id }) => id);
  return organization ? members : members.slice(0, 1);
}

const anyKey = ({ accounts }: World): string =>
  accounts.flatMap(({ users }) => users.flatMap(({ accessKeys }) => accessKeys.map(({ id }) => id)))[0] ??
  'AKIAIOSFODNN7EXAMPLE';
