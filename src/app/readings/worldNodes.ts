import type { Interface } from '../../explain/interface.ts';
import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import type { WorldNode } from '../../view/world/node.ts';
import { groupArn, policyArn, roleArn, userArn } from '../../world/names.ts';
import type { Account, PolicyText, Session, World } from '../../world/world.ts';
import { sessionName } from './worldSentences.ts';

/** The world as a tree. Ids of policies are their reference keys, ids of everything else its ARN or account id. */
export function worldNodes(world: World, you: string, words: Interface): readonly WorldNode[] {
  return world.accounts.map((account) => ({
    id: account.id,
    label: account.alias ?? account.id,
    ...(account.alias === null ? {} : { detail: account.id }),
    kind: 'account',
    children: [
      ...usersOf(world, account, you, words),
      ...groupsOf(account),
      ...rolesOf(world, account, words),
      ...managedOf(account),
      ...bucketsOf(account, words),
      ...sessionNodes(world, account.id, words),
    ],
  }));
}

/** The document that a node of the tree stands for; null for nodes that are no policy. */
export function policyOfNode(
  nodes: readonly WorldNode[],
  documents: readonly PolicyRef[],
  id: string,
): PolicyRef | null {
  const node = findNode(nodes, id);
  const policy = node?.kind === 'policy' ? node : node?.children.find(({ kind }) => kind === 'policy');
  return documents.find((ref) => policyRefKey(ref) === policy?.id) ?? null;
}

function findNode(nodes: readonly WorldNode[], id: string): WorldNode | null {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.children, id);
    if (found) return found;
  }
  return null;
}

const usersOf = (world: World, account: Account, you: string, words: Interface): WorldNode[] =>
  account.users.map((user) => {
    const arn = userArn(account.id, user);
    return {
      id: arn,
      label: user.name,
      kind: 'user',
      children: [...inlineNodes(arn, user.inlinePolicies), ...sessionNodes(world, user.id, words)],
      badges: arn === you ? [{ tone: 'accent', text: words.lab.you }] : [],
    };
  });

const groupsOf = (account: Account): WorldNode[] =>
  account.groups.map((group) => {
    const arn = groupArn(account.id, group);
    return { id: arn, label: group.name, kind: 'group', children: inlineNodes(arn, group.inlinePolicies) };
  });

const rolesOf = (world: World, account: Account, words: Interface): WorldNode[] =>
  account.roles.map((role) => {
    const arn = roleArn(account.id, role);
    return {
      id: arn,
      label: role.name,
      kind: 'role',
      children: [
        policyNode({ type: 'trust', owner: arn, name: null }, words.lab.trustPolicy),
        ...inlineNodes(arn, role.inlinePolicies),
        ...sessionNodes(world, role.id, words),
      ],
    };
  });

/** The sessions of the role or user with that unique id, or of the root user of that account. */
const sessionNodes = (world: World, ownerId: string, words: Interface): WorldNode[] =>
  world.sessions
    .filter((session) => ownerIdOf(session) === ownerId)
    .map((session): WorldNode => {
      const expired = session.expiresAt <= world.clock;
      return {
        id: session.accessKeyId,
        label: sessionName(session),
        kind: 'session',
        children: [],
        badges: [
          {
            tone: expired ? 'neutral' : 'allow',
            text: expired ? words.lab.session.expired : words.lab.session.active,
          },
        ],
      };
    });

function ownerIdOf(session: Session): string {
  if (session.kind === 'role') return session.roleId;
  return (session.kind === 'root' ? null : session.userId) ?? session.accountId;
}

const managedOf = (account: Account): WorldNode[] =>
  account.policies.map((policy) =>
    policyNode({ type: 'identity', owner: policyArn(account.id, policy), name: null }, policy.name),
  );

const bucketsOf = (account: Account, words: Interface): WorldNode[] =>
  account.resources.map(({ arn, policy }) => ({
    id: arn,
    label: arn.split(':').at(-1) ?? arn,
    kind: 'bucket',
    children:
      policy === null
        ? []
        : [policyNode({ type: 'resource', owner: arn, name: null }, words.lab.resourcePolicy)],
  }));

const inlineNodes = (owner: string, policies: Readonly<Record<string, PolicyText>>): WorldNode[] =>
  Object.keys(policies).map((name) => policyNode({ type: 'identity', owner, name }, name));

const policyNode = (ref: PolicyRef, label: string): WorldNode => ({
  id: policyRefKey(ref),
  label,
  kind: 'policy',
  children: [],
});
