import { memoised } from '../lib/memoised.ts';
import { reuse } from '../lib/reuse.ts';
import type { PolicyRef } from '../policy/document.ts';
import { withAccount, withRole, withUser } from './change.ts';
import { own, replaced, type DocumentPlace } from './documentPlace.ts';
import { findAccount, findManagedPolicy, findResource, findRoleByArn, findUserByArn } from './find.ts';
import { groupArn, parseArn, policyArn, roleArn, userArn } from './names.ts';
import { trustedIdsOf } from './trustedPrincipals.ts';
import type { Account, Group, PolicyText, VpcEndpoint, World } from './world.ts';

/** A role's trust policy. Put there, its user and role ARNs are bound to the principals of now (C-035). */
export function trustPlace(world: World, { owner, name }: PolicyRef): DocumentPlace | null {
  const found = name === null ? findRoleByArn(world, owner) : null;
  if (!found) return null;
  const { account, role } = found;
  return {
    text: role.trustPolicy,
    put: (trustPolicy) => {
      const ids = trustedIdsOf(world, { ...role, trustPolicy }, true);
      return withRole(world, account, role, { trustPolicy, trustedIds: reuse(role.trustedIds, ids) });
    },
  };
}

/** An inline policy of a user, group or role, or with no name a customer managed policy. */
export function identityPlace(world: World, { owner, name }: PolicyRef): DocumentPlace | null {
  if (name === null) return managedPlace(world, owner);
  const holder = holderOf(world, owner);
  const text = holder ? own(holder.inlinePolicies, name) : undefined;
  if (!holder || text === undefined) return null;
  return { text, put: (changed) => holder.put({ ...holder.inlinePolicies, [name]: changed }) };
}

/** The policy of a resource that has one. */
export function resourcePlace(world: World, { owner, name }: PolicyRef): DocumentPlace | null {
  const found = name === null ? findResource(world, owner) : null;
  const text = found?.resource.arn === owner ? found.resource.policy : null;
  if (!found || text === null) return null;
  const { account, resource } = found;
  return {
    text,
    put: (policy) =>
      withAccount(world, account, {
        resources: replaced(account.resources, resource, { ...resource, policy }),
      }),
  };
}

/** The policy of a VPC endpoint that has one of its own (E-052). */
export function endpointPlace(world: World, { owner, name }: PolicyRef): DocumentPlace | null {
  const found = name === null ? endpointsById(world.accounts).get(owner) : undefined;
  if (!found) return null;
  const { account, endpoint, text } = found;
  return {
    text,
    put: (policy) =>
      withAccount(world, account, {
        vpcEndpoints: replaced(account.vpcEndpoints, endpoint, { ...endpoint, policy }),
      }),
  };
}

/** The inline policies of the user, group or role of that ARN, by name; none when there is nobody. */
export const inlinePoliciesOf = (world: World, arn: string): InlinePolicies =>
  holderOf(world, arn)?.inlinePolicies ?? NO_POLICIES;

/** The documents in an account: trust policies, inline policies, managed policies, those of resources and endpoints. */
export const accountDocuments = (world: World, account: Account): readonly PolicyRef[] => [
  ...account.roles.flatMap((role): PolicyRef[] => {
    const owner = roleArn(account.id, role);
    return [{ type: 'trust', owner, name: null }, ...inlineRefs(owner, role.inlinePolicies)];
  }),
  ...account.users.flatMap((user) => inlineRefs(userArn(account.id, user), user.inlinePolicies)),
  ...account.groups.flatMap((group) => inlineRefs(groupArn(account.id, group), group.inlinePolicies)),
  ...account.policies.map((policy): PolicyRef => {
    return { type: 'identity', owner: policyArn(account.id, policy), name: null };
  }),
  ...account.resources.flatMap(({ arn, policy }): PolicyRef[] =>
    policy === null ? [] : [{ type: 'resource', owner: arn, name: null }],
  ),
  ...account.vpcEndpoints.flatMap((endpoint): PolicyRef[] =>
    endpointsById(world.accounts).get(endpoint.id)?.endpoint === endpoint
      ? [{ type: 'endpoint', owner: endpoint.id, name: null }]
      : [],
  ),
];

type InlinePolicies = Readonly<Record<string, PolicyText>>;

const NO_POLICIES: InlinePolicies = {};

const inlineRefs = (owner: string, policies: InlinePolicies): PolicyRef[] =>
  Object.keys(policies).map((name) => ({ type: 'identity', owner, name }));

function managedPlace(world: World, arn: string): DocumentPlace | null {
  const found = findManagedPolicy(world, arn);
  if (!found) return null;
  const { account, policy } = found;
  return {
    text: policy.document,
    put: (document) =>
      withAccount(world, account, { policies: replaced(account.policies, policy, { ...policy, document }) }),
  };
}

/** A principal that has inline policies, and the world in which it has others. */
interface Holder {
  readonly inlinePolicies: InlinePolicies;
  readonly put: (inlinePolicies: InlinePolicies) => World;
}

/** Looks only among principals of the kind that the ARN says. */
function holderOf(world: World, arn: string): Holder | null {
  const kind = parseArn(arn)?.resource.split('/', 1)[0] ?? '';
  return own(HOLDERS, kind)?.(world, arn) ?? null;
}

const HOLDERS: Readonly<Record<string, (world: World, arn: string) => Holder | null>> = {
  role: (world, arn) => {
    const found = findRoleByArn(world, arn);
    if (!found) return null;
    const { account, role } = found;
    return {
      inlinePolicies: role.inlinePolicies,
      put: (inlinePolicies) => withRole(world, account, role, { inlinePolicies }),
    };
  },
  user: (world, arn) => {
    const found = findUserByArn(world, arn);
    if (!found) return null;
    const { account, user } = found;
    return {
      inlinePolicies: user.inlinePolicies,
      put: (inlinePolicies) => withUser(world, account, user, { inlinePolicies }),
    };
  },
  group: (world, arn) => {
    const account = findAccount(world, parseArn(arn)?.account ?? '');
    const group = account && groupsByArn(account).get(arn);
    if (!group) return null;
    return {
      inlinePolicies: group.inlinePolicies,
      put: (inlinePolicies) =>
        withAccount(world, account, {
          groups: replaced(account.groups, group, { ...group, inlinePolicies }),
        }),
    };
  },
};

const groupsByArn = memoised(
  ({ id, groups }: Account): ReadonlyMap<string, Group> =>
    new Map(groups.map((group) => [groupArn(id, group), group])),
);

interface FoundEndpoint {
  readonly account: Account;
  readonly endpoint: VpcEndpoint;
  readonly text: PolicyText;
}

/** Endpoints with a policy. Ids are unique with AWS; of two with one id the last one counts, as it does for calls. */
const endpointsById = memoised(
  (accounts: readonly Account[]): ReadonlyMap<string, FoundEndpoint> =>
    new Map(
      accounts.flatMap((account) =>
        account.vpcEndpoints.flatMap((endpoint): [string, FoundEndpoint][] =>
          endpoint.policy === null ? [] : [[endpoint.id, { account, endpoint, text: endpoint.policy }]],
        ),
      ),
    ),
);
