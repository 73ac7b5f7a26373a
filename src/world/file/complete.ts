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
import { readText } from './text.ts';
import type { CompleteWorldFile } from './schema.ts';

type PolicyFile = CompleteWorldFile['accounts'][number]['policies'][number]['document'];
/** How a policy's text is put in a file. */
export type WritePolicy = (text: PolicyText) => PolicyFile;

/**
 * The world file that says everything, defaults included; it shares no object with the world.
 * @param secrets without them, secret keys, MFA seeds and sessions are left out
 */
export function completeWorldFile(world: World, policy: WritePolicy, secrets: boolean): CompleteWorldFile {
  const { organization, accounts, sessions, ...rest } = world;
  return {
    ...rest,
    ...(organization && { organization: organizationFile(organization, policy) }),
    accounts: accounts.map((account) => accountFile(account, policy, secrets)),
    sessions: secrets ? sessions.map((session) => sessionFile(session, policy)) : [],
  };
}

/** The object that a policy's text holds; the text itself when it is not plain JSON of an object. */
export function policyObject(text: PolicyText): PolicyFile {
  if (!/^\s*\{/.test(text)) return text;
  const source = readText(text);
  const value = source.ok && source.value.errors.length === 0 ? source.value.value : text;
  return value as PolicyFile;
}

function organizationFile(
  organization: Organization,
  policy: WritePolicy,
): NonNullable<CompleteWorldFile['organization']> {
  const lists = (byAccount: Organization['accountScps']) =>
    mapValues(byAccount, (policies) => policies.map(policy));
  return {
    ...organization,
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

function accountFile(
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
    policies: policies.map((each) => ({ ...each, document: policy(each.document) })),
    oidcProviders: rest.oidcProviders.map(({ url, clientIds }) => ({ url, clientIds: [...clientIds] })),
    samlProviders: rest.samlProviders.map((provider) => ({ ...provider })),
    resources: resources.map(({ policy: text, ...resource }) => ({
      ...resource,
      tags: { ...resource.tags },
      objects: { ...resource.objects },
      ...(text !== null && { policy: policy(text) }),
    })),
    instanceProfiles: rest.instanceProfiles.map((profile) => ({ ...profile })),
    sts: { ...sts, disabledRegions: [...sts.disabledRegions], optInRegions: [...sts.optInRegions] },
    vpcEndpoints: vpcEndpoints.map(({ policy: text, ...endpoint }) => ({
      ...endpoint,
      ...(text !== null && { policy: policy(text) }),
    })),
    outboundFederation: rest.outboundFederation,
  };
}

function userFile(
  user: User,
  policy: WritePolicy,
  secrets: boolean,
): CompleteWorldFile['accounts'][number]['users'][number] {
  const { permissionsBoundary, mfa, accessKeys, groups, ...rest } = user;
  return {
    ...rest,
    tags: { ...user.tags },
    groups: [...groups],
    ...attachments(user, policy),
    ...(permissionsBoundary !== null && { permissionsBoundary }),
    mfa: mfa === null ? false : secrets ? { ...mfa } : publicDevice(mfa),
    accessKeys: accessKeys.map((key) => (secrets ? { ...key } : publicKey(key))),
  };
}

const publicKey = ({ id, status }: AccessKey) => ({ id, status });

const publicDevice = ({ serial }: MfaDevice) => ({ serial });

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
        ...(sourceIdentity !== null && { sourceIdentity }),
        ...(federatedProvider !== null && { federatedProvider }),
      };
    }
    case 'user': {
      const { mfaAt, ...rest } = session;
      return { ...rest, ...(mfaAt !== null && { mfaAt }) };
    }
    case 'federatedUser':
      return {
        ...session,
        policies: sessionPolicies(session.policies, policy),
        tags: { ...session.tags },
      };
  }
}

const sessionPolicies = ({ inline, managed }: SessionPolicies, policy: WritePolicy) => ({
  ...(inline !== null && { inline: policy(inline) }),
  managed: [...managed],
});
