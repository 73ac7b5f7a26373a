import type { WorldNode } from '../../../view/world/node.ts';
import { policyRefKey } from '../../../policy/document.ts';
import {
  groupArn,
  instanceProfileArn,
  oidcProviderArn,
  policyArn,
  roleArn,
  samlProviderArn,
  userArn,
} from '../../../world/names.ts';
import { partOf } from '../../../world/parts/part.ts';
import { resourceKind } from '../../../world/parts/partsIn.ts';
import type { Account, Resource, User } from '../../../world/world.ts';
import { controlPolicyNodes } from './controlPolicyNodes.ts';
import { heldId, heldNodes, policyNode } from './policyNodes.ts';
import { accountSessions, sessionsOf } from './sessionNodes.ts';
import type { Telling } from './telling.ts';

/** An account and what is in it, kind by kind: the same node while nothing that it tells of has changed. */
export function accountNode(telling: Telling, account: Account): WorldNode {
  const tellsOf = toldOf(telling, account);
  const known = NODES.get(account);
  if (known && sameItems(known.tellsOf, tellsOf)) return known.node;
  const node = newNode(telling, account);
  NODES.set(account, { tellsOf, node });
  return node;
}

const NODES = new WeakMap<Account, { readonly tellsOf: readonly unknown[]; readonly node: WorldNode }>();

/** What the node of an account tells of besides the account: sessions with their time, and policies that are attached. */
function toldOf({ world, you, words, whole }: Telling, account: Account): readonly unknown[] {
  const sessions = world.sessions.filter(({ accountId }) => accountId === account.id);
  return [
    you,
    words,
    whole,
    world.organization,
    ...sessions,
    sessions.length > 0 && world.clock,
    ...world.accounts.map(({ policies }) => policies),
  ];
}

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function newNode(telling: Telling, account: Account): WorldNode {
  const { world, words, whole } = telling;
  const management = world.organization?.managementAccount === account.id;
  return {
    id: account.id,
    label: account.alias ?? account.id,
    ...(account.alias === null ? {} : { detail: account.id }),
    kind: 'account',
    children: [
      ...controlPolicyNodes(telling, account.id),
      ...usersOf(telling, account),
      ...groupsOf(telling, account),
      ...rolesOf(telling, account),
      ...managedOf(account),
      ...(whole ? [...providersOf(account), ...profilesOf(telling, account)] : []),
      ...account.resources.map((resource) => resourceNode(telling, account, resource)),
      ...(whole ? endpointsOf(telling, account) : []),
      ...accountSessions(telling, account),
    ],
    ...(management && { badges: [{ tone: 'neutral', text: words.worldEdit.badge.management }] }),
    part: partOf('account', '', account.id),
  };
}

const usersOf = (telling: Telling, account: Account): readonly WorldNode[] =>
  account.users.map((user) => {
    const arn = userArn(account.id, user);
    return {
      id: arn,
      label: user.name,
      kind: 'user',
      children: [
        ...heldNodes(telling, arn, user),
        ...(telling.whole ? keysOf(telling, arn, user) : []),
        ...sessionsOf(telling, user.id),
      ],
      badges: userBadges(telling, arn, user),
      part: partOf('user', account.id, user.name),
    };
  });

function userBadges(
  { you, words, whole }: Telling,
  arn: string,
  user: User,
): NonNullable<WorldNode['badges']> {
  return [
    ...(arn === you ? [{ tone: 'accent' as const, text: words.lab.you }] : []),
    ...(whole && user.mfa ? [{ tone: 'neutral' as const, text: words.worldEdit.badge.mfa }] : []),
  ];
}

const keysOf = ({ words }: Telling, owner: string, { accessKeys }: User): readonly WorldNode[] =>
  accessKeys.map(({ id, status }) => ({
    id: heldId('accessKey', owner, id),
    label: id,
    kind: 'accessKey',
    children: [],
    badges: [
      status === 'Active'
        ? { tone: 'allow', text: words.worldEdit.badge.active }
        : { tone: 'neutral', text: words.worldEdit.badge.inactive },
    ],
    part: partOf('accessKey', owner, id),
  }));

const groupsOf = (telling: Telling, account: Account): readonly WorldNode[] =>
  account.groups.map((group) => {
    const arn = groupArn(account.id, group);
    return {
      id: arn,
      label: group.name,
      kind: 'group',
      children: heldNodes(telling, arn, group),
      part: partOf('group', account.id, group.name),
    };
  });

const rolesOf = (telling: Telling, account: Account): readonly WorldNode[] =>
  account.roles.map((role) => {
    const arn = roleArn(account.id, role);
    return {
      id: arn,
      label: role.name,
      kind: 'role',
      children: [
        policyNode({ type: 'trust', owner: arn, name: null }, telling.words.lab.trustPolicy),
        ...heldNodes(telling, arn, role),
        ...sessionsOf(telling, role.id),
      ],
      part: partOf('role', account.id, role.name),
    };
  });

const managedOf = (account: Account): readonly WorldNode[] =>
  account.policies.map((policy) => ({
    ...policyNode({ type: 'identity', owner: policyArn(account.id, policy), name: null }, policy.name),
    part: partOf('policy', account.id, policy.name),
  }));

const providersOf = (account: Account): readonly WorldNode[] => [
  ...account.oidcProviders.map(({ url }): WorldNode => ({
    id: oidcProviderArn(account.id, url),
    label: url.replace(/^https:\/\//, ''),
    detail: 'OIDC',
    kind: 'provider',
    children: [],
    part: partOf('oidcProvider', account.id, url),
  })),
  ...account.samlProviders.map(({ name }): WorldNode => ({
    id: samlProviderArn(account.id, name),
    label: name,
    detail: 'SAML',
    kind: 'provider',
    children: [],
    part: partOf('samlProvider', account.id, name),
  })),
];

/** Each leads to the trust policy of its role. */
const profilesOf = ({ words }: Telling, account: Account): readonly WorldNode[] =>
  account.instanceProfiles.map((profile) => {
    const role = account.roles.find(({ name }) => name === profile.role);
    return {
      id: instanceProfileArn(account.id, profile),
      label: profile.name,
      kind: 'instanceProfile',
      children: [],
      part: partOf('instanceProfile', account.id, profile.name),
      ...(role && {
        detail: words.worldEdit.holds(role.name),
        target: policyRefKey({ type: 'trust', owner: roleArn(account.id, role), name: null }),
      }),
    };
  });

function resourceNode({ words }: Telling, account: Account, { arn, policy }: Resource): WorldNode {
  const kind = resourceKind(arn);
  const title = kind === 'bucket' ? words.lab.resourcePolicy : words.worldEdit.resourcePolicy;
  const own = {
    ...policyNode({ type: 'resource', owner: arn, name: null }, title),
    part: partOf('resourcePolicy', account.id, arn),
  };
  return {
    id: arn,
    label: kind === 'bucket' ? (arn.split(':').at(-1) ?? arn) : arn.split(':').slice(5).join(':'),
    ...(kind === 'resource' && { detail: arn.split(':')[2] }),
    kind,
    children: policy === null ? [] : [own],
    part: partOf(kind, account.id, arn),
  };
}

const endpointsOf = ({ words }: Telling, account: Account): readonly WorldNode[] =>
  account.vpcEndpoints.map(({ id, service, policy }) => ({
    id: heldId('vpcEndpoint', account.id, id),
    label: id,
    detail: service,
    kind: 'endpoint',
    children:
      policy === null
        ? []
        : [
            {
              ...policyNode({ type: 'endpoint', owner: id, name: null }, words.worldEdit.endpointPolicy),
              part: partOf('endpointPolicy', account.id, id),
            },
          ],
    part: partOf('vpcEndpoint', account.id, id),
  }));
