import { mapValues } from '../../lib/mapValues.ts';
import { drawId, type IdKind } from '../ids.ts';
import { mfaArn, samlEntityId } from '../names.ts';
import { readTime } from '../clock.ts';
import type {
  Account,
  ManagedPolicy,
  MfaDevice,
  Organization,
  PolicyText,
  Session,
  SessionPolicies,
  User,
  World,
} from '../world.ts';
import type { CompleteWorldFile } from './schema.ts';

type AccountFile = CompleteWorldFile['accounts'][number];
type SessionFile = CompleteWorldFile['sessions'][number];
type UserFile = AccountFile['users'][number];
type DeviceFile = NonNullable<UserFile['otherMfaDevices']>[number];
type PolicyFile = AccountFile['policies'][number]['document'];
type Draw = (kind: IdKind) => string;

/**
 * The world that a file says. Ids, keys and seeds that it leaves out are drawn from its seed, account by account:
 * users with their keys and devices, groups, roles, policies, instance profiles, devices that nobody has.
 */
export function buildWorld(file: CompleteWorldFile): World {
  let source = { seed: file.seed, drawn: file.drawn };
  const draw: Draw = (kind) => {
    const { id, world } = drawId(source, kind);
    source = world;
    return id;
  };
  const accounts = file.accounts.map((account) => buildAccount(account, draw));
  return {
    version: 1,
    clock: wholeSeconds(file.clock),
    ...source,
    organization: file.organization ? buildOrganization(file.organization) : null,
    accounts,
    sessions: file.sessions.map(buildSession),
    trail: file.trail,
    faults: file.faults,
  };
}

/** A policy as the world keeps it; a text stays as it is. */
export const policyText = (policy: PolicyFile): PolicyText =>
  typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2);

const optionalPolicyText = (policy: PolicyFile | undefined): PolicyText | null =>
  policy === undefined ? null : policyText(policy);

const policyTexts = (policies: Readonly<Record<string, PolicyFile>>): Record<string, PolicyText> =>
  mapValues(policies, policyText);

const wholeSeconds = (time: string): string => readTime(time) ?? time;

function buildOrganization({
  policies: named,
  ...file
}: NonNullable<CompleteWorldFile['organization']>): Organization {
  return {
    ...file,
    ...(named && {
      policies: named.map((each) => ({ ...each, document: policyText(each.document) })),
    }),
    units: file.units.map((unit) => ({
      ...unit,
      scps: unit.scps?.map(policyText) ?? null,
      rcps: unit.rcps.map(policyText),
    })),
    accountScps: mapValues(file.accountScps, (policies) => policies.map(policyText)),
    accountRcps: mapValues(file.accountRcps, (policies) => policies.map(policyText)),
  };
}

function buildAccount(file: AccountFile, draw: Draw): Account {
  return {
    id: file.id,
    alias: file.alias ?? null,
    users: file.users.map((user) => buildUser(file.id, user, draw)),
    groups: file.groups.map((group) => ({
      ...group,
      id: group.id ?? draw('group'),
      inlinePolicies: policyTexts(group.inlinePolicies),
    })),
    roles: file.roles.map((role) => ({
      ...role,
      id: role.id ?? draw('role'),
      trustPolicy: policyText(role.trustPolicy),
      inlinePolicies: policyTexts(role.inlinePolicies),
      permissionsBoundary: role.permissionsBoundary ?? null,
    })),
    policies: file.policies.map((policy) => buildManagedPolicy(policy, draw)),
    oidcProviders: file.oidcProviders,
    samlProviders: file.samlProviders.map(({ entityId, certificate, ...rest }) => ({
      ...rest,
      entityId: entityId ?? samlEntityId(rest.name),
      certificate: certificate?.replaceAll(/\s/g, '') ?? null,
    })),
    resources: file.resources.map((resource) => ({
      ...resource,
      policy: optionalPolicyText(resource.policy),
    })),
    instanceProfiles: file.instanceProfiles.map((profile) => ({
      ...profile,
      id: profile.id ?? draw('instanceProfile'),
      role: profile.role ?? null,
    })),
    sts: file.sts,
    vpcEndpoints: file.vpcEndpoints.map((endpoint) => ({
      ...endpoint,
      policy: optionalPolicyText(endpoint.policy),
    })),
    outboundFederation: file.outboundFederation,
    ...(file.virtualMfaDevices && {
      virtualMfaDevices: file.virtualMfaDevices.map((device) => buildDevice(device, draw)),
    }),
  };
}

function buildManagedPolicy(
  { otherVersions, ...file }: AccountFile['policies'][number],
  draw: Draw,
): ManagedPolicy {
  return {
    ...file,
    id: file.id ?? draw('policy'),
    document: policyText(file.document),
    ...(otherVersions && {
      otherVersions: otherVersions.map((version) => ({ ...version, document: policyText(version.document) })),
    }),
  };
}

function buildUser(accountId: string, { otherMfaDevices, ...file }: UserFile, draw: Draw): User {
  return {
    ...file,
    id: file.id ?? draw('user'),
    inlinePolicies: policyTexts(file.inlinePolicies),
    permissionsBoundary: file.permissionsBoundary ?? null,
    accessKeys: (file.accessKeys ?? [{ status: 'Active' as const }]).map((key) => ({
      id: ('id' in key ? key.id : undefined) ?? draw('accessKey'),
      secret: ('secret' in key ? key.secret : undefined) ?? draw('secret'),
      status: key.status,
      ...('createdAt' in key && { createdAt: key.createdAt }),
    })),
    mfa: buildMfa(accountId, file, draw),
    ...(otherMfaDevices && {
      otherMfaDevices: otherMfaDevices.map((device) => buildDevice(device, draw)),
    }),
  };
}

function buildMfa(accountId: string, { name, mfa }: Pick<UserFile, 'name' | 'mfa'>, draw: Draw): User['mfa'] {
  if (mfa === false) return null;
  return buildDevice(mfa === true ? { serial: mfaArn(accountId, name) } : mfa, draw);
}

const buildDevice = ({ seed, usedStep, ...rest }: DeviceFile, draw: Draw): MfaDevice => ({
  ...rest,
  seed: seed ?? draw('mfaSeed'),
  usedStep: usedStep ?? null,
});

function buildSession(file: SessionFile): Session {
  const times = { issuedAt: wholeSeconds(file.issuedAt), expiresAt: wholeSeconds(file.expiresAt) };
  switch (file.kind) {
    case 'role':
      return {
        ...file,
        ...times,
        policies: buildSessionPolicies(file.policies),
        sourceIdentity: file.sourceIdentity ?? null,
        federatedProvider: file.federatedProvider ?? null,
      };
    case 'user':
      return { ...file, ...times, mfaAt: file.mfaAt === undefined ? null : wholeSeconds(file.mfaAt) };
    case 'federatedUser':
      return {
        ...file,
        ...times,
        userName: file.userName ?? null,
        userId: file.userId ?? null,
        policies: buildSessionPolicies(file.policies),
      };
    case 'root':
      return {
        ...file,
        ...times,
        taskPolicy: file.taskPolicy ?? null,
        sourceIdentity: file.sourceIdentity ?? null,
      };
  }
}

const buildSessionPolicies = ({
  inline,
  managed,
}: Extract<SessionFile, { kind: 'role' }>['policies']): SessionPolicies => ({
  inline: optionalPolicyText(inline),
  managed,
});
