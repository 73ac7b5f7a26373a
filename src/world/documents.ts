import type { PolicyRef } from '../policy/document.ts';
import { bindTrust } from './trustedPrincipals.ts';
import { groupArn, policyArn, roleArn, userArn } from './names.ts';
import type { Account, PolicyText, World } from './world.ts';

/** The text of a policy document of the world; null when there is none of that reference. */
export function readDocument(world: World, ref: PolicyRef): PolicyText | null {
  for (const slot of slots(world)) {
    if (slot.type === ref.type && slot.owner === ref.owner && slot.name === ref.name) return slot.text;
  }
  return null;
}

/** Every policy document of the world that the lab's editors can open, account by account. */
export const documentsOf = (world: World): readonly PolicyRef[] =>
  [...slots(world)].map(({ type, owner, name }) => ({ type, owner, name }));

/**
 * The world with another text in one document, as it would be once saved: user and role ARNs of a trust policy are
 * bound to the principals of now (C-035). The same world when there is no such document.
 */
export function withDocument(world: World, ref: PolicyRef, text: PolicyText): World {
  for (const slot of slots(world)) {
    if (slot.type === ref.type && slot.owner === ref.owner && slot.name === ref.name) {
      return slot.text === text ? world : slot.replace(text);
    }
  }
  return world;
}

interface Slot extends PolicyRef {
  readonly text: PolicyText;
  readonly replace: (text: PolicyText) => World;
}

function* slots(world: World): Generator<Slot> {
  for (const account of world.accounts) {
    const put = (changed: Partial<Account>): World => ({
      ...world,
      accounts: world.accounts.map((other) => (other === account ? { ...account, ...changed } : other)),
    });
    for (const role of account.roles) {
      const owner = roleArn(account.id, role);
      const putRole = (changed: Partial<typeof role>): World =>
        put({ roles: account.roles.map((other) => (other === role ? { ...role, ...changed } : other)) });
      yield {
        type: 'trust',
        owner,
        name: null,
        text: role.trustPolicy,
        replace: (trustPolicy) => bindTrust(putRole({ trustPolicy }), owner, { fresh: true }),
      };
      yield* inlineSlots(owner, role, (inlinePolicies) => putRole({ inlinePolicies }));
    }
    for (const user of account.users) {
      yield* inlineSlots(userArn(account.id, user), user, (inlinePolicies) =>
        put({ users: account.users.map((other) => (other === user ? { ...user, inlinePolicies } : other)) }),
      );
    }
    for (const group of account.groups) {
      yield* inlineSlots(groupArn(account.id, group), group, (inlinePolicies) =>
        put({
          groups: account.groups.map((other) => (other === group ? { ...group, inlinePolicies } : other)),
        }),
      );
    }
    for (const policy of account.policies) {
      yield {
        type: 'identity',
        owner: policyArn(account.id, policy),
        name: null,
        text: policy.document,
        replace: (document) =>
          put({
            policies: account.policies.map((other) => (other === policy ? { ...policy, document } : other)),
          }),
      };
    }
    for (const resource of account.resources) {
      if (resource.policy === null) continue;
      yield {
        type: 'resource',
        owner: resource.arn,
        name: null,
        text: resource.policy,
        replace: (policy) =>
          put({
            resources: account.resources.map((other) =>
              other === resource ? { ...resource, policy } : other,
            ),
          }),
      };
    }
  }
}

type InlinePolicies = Readonly<Record<string, PolicyText>>;

function* inlineSlots(
  owner: string,
  { inlinePolicies }: { readonly inlinePolicies: InlinePolicies },
  put: (inlinePolicies: InlinePolicies) => World,
): Generator<Slot> {
  for (const [name, text] of Object.entries(inlinePolicies)) {
    yield {
      type: 'identity',
      owner,
      name,
      text,
      replace: (changed) => put({ ...inlinePolicies, [name]: changed }),
    };
  }
}
