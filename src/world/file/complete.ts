import { mapValues } from '../../lib/mapValues.ts';
import type {
  AccessKey,
  Account,
  MfaDevice,
  Organization,
  PolicyText,
  Role,
  Session,
  SessionPolicies,
  User,
  World,
} from '../world.ts';
import {
  instanceProfileFile,
  managedPolicyFile,
  oidcProviderFile,
  samlProviderFile,
  type PolicyFile,
  type WritePolicy,
} from './completeParts.ts';
import { readJsonText } from './json.ts';
import type { CompleteWorldFile } from './schema.ts';

/**
 * The world file that says everything, defaults included; it shares no object with the world.
 * @param secrets without them, secret keys, MFA seeds and sessions are left out
 */
export function completeWorldFile(world: World, policy: WritePolicy, secrets: boolean): CompleteWorldFile {
  const { organization, accounts, sessions, trail, faults, ...rest } = world;
  return {
    ...rest,
    trail: secrets ? trail.map((event) => ({ ...event })) : [],
    faults: faults.map((fault) => ({ ...fault })),
    ...(organization && { organization: organizationFile(organization, policy) }),
    accounts: accounts.map((account) => accountFile(account, policy, secrets)),
    sessions: secrets ? sessions.map((session) => sessionFile(session, policy)) : [],
  };
}

/** The object that a policy's text holds; the text itself when it is not plain JSON of an object. */
export function policyObject(text: PolicyText): PolicyFile {
  if (!/^\s*\{/.test(text)) return text;
  const source = readJsonText(text);
  const value = source.ok && source.value.errors.length === 0 ? source.value.value : text;
  return value as PolicyFile;
}

function organizationFile(
  organization: Organization,
  policy: WritePolicy,
): NonNullable<CompleteWorldFile['organization']> {
  const lists = (byAccount: Organization['accountScps']) =>
    mapValues(byAccount, (policies) => policies.map(policy));
  const { policies, ...rest } = organization;
  return {
    ...rest,
    ...(policies && {
      policies: policies.map((each) => ({
        ...each,
        document: policy(each.document),
        targets: [...each.targets],
      })),
    }),
    units: organization.units.map(({ scps, rcps, accounts, path }) => ({
      path,
      accounts: [...accounts],
      ...(scps && { scps: scps.map(policy) }),
      rcps: rcps.map(policy),
    })),
    accountScps: lists(organization.accountScps),
    accountRcps: lists(organization.accountRcps),
  };
}

/** One account of it. */
export function accountFile(
  account: Account,
  policy: WritePolicy,
  secrets: boolean,
): CompleteWorldFile['accounts'][number] {
  const { id, alias, users, groups, roles, policies, resources, vpcEndpoints, sts, ...rest } = account;
  return {
    id,
    ...(alias !== null && { alias }),
    users: users.map((user) => userFile(user, policy, secrets)),
    groups: groups.map((group) => ({ ...group, ...attachments(group, policy) })),
    roles: roles.map((role) => roleFile(role, policy)),
    policies: policies.map((each) => managedPolicyFile(each, policy)),
    oidcProviders: rest.oidcProviders.map(oidcProviderFile),
    samlProviders: rest.samlProviders.map(samlProviderFile),
    resources: resources.map(({ policy: text, ...resource }) => ({
      ...resource,
      tags: { ...resource.tags },
      objects: { ...resource.objects },
      ...(text !== null && { policy: policy(text) }),
    })),
    instanceProfiles: rest.instanceProfiles.map(instanceProfileFile),
    sts: { ...sts, disabledRegions: [...sts.disabledRegions], optInRegions: [...sts.optInRegions] },
    vpcEndpoints: vpcEndpoints.map(({ policy: text, ...endpoint }) => ({
      ...endpoint,
      ...(text !== null && { policy: policy(text) }),
    })),
    outboundFederation: rest.outboundFederation,
    ...(rest.virtualMfaDevices && {
      virtualMfaDevices: rest.virtualMfaDevices.map((device) => deviceFile(device, secrets)),
    }),
  };
}

function userFile(
  user: User,
  policy: WritePolicy,
  secrets: boolean,
): CompleteWorldFile['accounts'][number]['users'][number] {
  const { permissionsBoundary, mfa, otherMfaDevices, accessKeys, groups, ...rest } = user;
  return {
    ...rest,
    tags: { ...user.tags },
    groups: [...groups],
    ...attachments(user, policy),
    ...(permissionsBoundary !== null && { permissionsBoundary }),
    mfa: mfa === null ? false : deviceFile(mfa, secrets),
    ...(otherMfaDevices && { otherMfaDevices: otherMfaDevices.map((device) => deviceFile(device, secrets)) }),
    accessKeys: accessKeys.map((key) => (secrets ? { ...key } : publicKey(key))),
  };
}

const publicKey = ({ id, status, createdAt }: AccessKey): Omit<AccessKey, 'secret'> => ({
  id,
  status,
  ...(createdAt !== undefined && { createdAt }),
});

const deviceFile = ({ seed, usedStep, ...rest }: MfaDevice, secrets: boolean) => ({
  ...rest,
  ...(secrets && { seed }),
  ...(usedStep !== null && { usedStep }),
});

function roleFile(role: Role, policy: WritePolicy): CompleteWorldFile['accounts'][number]['roles'][number] {
  const { permissionsBoundary, trustPolicy, ...rest } = role;
  return {
    ...rest,
    tags: { ...role.tags },
    trustedIds: { ...role.trustedIds },
    trustPolicy: policy(trustPolicy),
    ...attachments(role, policy),
    ...(permissionsBoundary !== null && { permissionsBoundary }),
  };
}

const attachments = (of: Pick<Role, 'inlinePolicies' | 'attachedPolicies'>, policy: WritePolicy) => ({
  inlinePolicies: mapValues(of.inlinePolicies, policy),
  attachedPolicies: [...of.attachedPolicies],
});

function sessionFile(session: Session, policy: WritePolicy): CompleteWorldFile['sessions'][number] {
  switch (session.kind) {
    case 'role': {
      const { sourceIdentity, federatedProvider, ...rest } = session;
      return {
        ...rest,
        policies: sessionPolicies(session.policies, policy),
        tags: { ...session.tags },
        transitiveTagKeys: [...session.transitiveTagKeys],
        federatedKeys: mapValues(session.federatedKeys, (values) => [...values]),
        ...(sourceIdentity !== null && { sourceIdentity }),
        ...(federatedProvider !== null && { federatedProvider }),
      };
    }
    case 'user': {
      const { mfaAt, ...rest } = session;
      return { ...rest, ...(mfaAt !== null && { mfaAt }) };
    }
    case 'federatedUser': {
      const { userName, userId, ...rest } = session;
      return {
        ...rest,
        ...(userName !== null && { userName }),
        ...(userId !== null && { userId }),
        policies: sessionPolicies(session.policies, policy),
        tags: { ...session.tags },
      };
    }
    case 'root': {
      const { taskPolicy, sourceIdentity, ...rest } = session;
      return {
        ...rest,
        ...(taskPolicy !== null && { taskPolicy }),
        ...(sourceIdentity !== null && { sourceIdentity }),
      };
    }
  }
}

const sessionPolicies = ({ inline, managed }: SessionPolicies, policy: WritePolicy) => ({
  ...(inline !== null && { inline: policy(inline) }),
  managed: [...managed],
});
