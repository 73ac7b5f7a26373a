import { controlPoliciesOf, isDefaultControlPolicy } from '../controlPolicies.ts';
import { groupArn, roleArn, userArn } from '../names.ts';
import type { Account, World } from '../world.ts';
import { partOf, type Part, type PartKind } from './part.ts';

/** Every part of a world, owners before what they hold. */
export const partsIn = (world: World): readonly Part[] => [
  ...organizationParts(world),
  ...world.accounts.flatMap((account) => [partOf('account', '', account.id), ...accountParts(account)]),
  ...world.sessions.map(({ accessKeyId }) => partOf('session', '', accessKeyId)),
];

/** The kind of a resource, by its ARN. */
export const resourceKind = (arn: string): 'bucket' | 'resource' =>
  arn.startsWith('arn:aws:s3:::') ? 'bucket' : 'resource';

function organizationParts({ organization, accounts }: World): readonly Part[] {
  if (!organization) return [];
  const paths = unitPaths(organization.units);
  const places = [...paths, ...accounts.map(({ id }) => id)];
  return [
    partOf('organization', '', organization.id),
    ...organization.units.map(({ path }) => partOf('unit', '', path)),
    ...places.flatMap((place) =>
      (['scp', 'rcp'] as const).flatMap((type) =>
        controlPoliciesOf(type, organization, place)
          .filter(({ id }) => !isDefaultControlPolicy(id))
          .map(({ id }) => partOf(type, place, id)),
      ),
    ),
  ];
}

/** The paths of all units, those too that only the paths of others speak of; each after the one above it. */
export const unitPaths = (units: readonly { readonly path: string }[]): readonly string[] => [
  ...new Set([
    'Root',
    ...units.flatMap(({ path }) => path.split('/').map((_, at, names) => names.slice(0, at + 1).join('/'))),
  ]),
];

function accountParts(account: Account): readonly Part[] {
  const { id } = account;
  const named = (kind: PartKind, items: readonly { readonly name: string }[]): readonly Part[] =>
    items.map(({ name }) => partOf(kind, id, name));
  return [
    ...named('user', account.users),
    ...account.users.flatMap((user) => [
      ...heldParts(userArn(id, user), user),
      ...user.accessKeys.map((key) => partOf('accessKey', userArn(id, user), key.id)),
    ]),
    ...named('group', account.groups),
    ...account.groups.flatMap((group) => heldParts(groupArn(id, group), group)),
    ...named('role', account.roles),
    ...account.roles.flatMap((role) => heldParts(roleArn(id, role), role)),
    ...named('policy', account.policies),
    ...account.oidcProviders.map(({ url }) => partOf('oidcProvider', id, url)),
    ...named('samlProvider', account.samlProviders),
    ...named('instanceProfile', account.instanceProfiles),
    ...account.resources.flatMap(({ arn, policy }) => [
      partOf(resourceKind(arn), id, arn),
      ...(policy === null ? [] : [partOf('resourcePolicy', id, arn)]),
    ]),
    ...account.vpcEndpoints.flatMap((endpoint) => [
      partOf('vpcEndpoint', id, endpoint.id),
      ...(endpoint.policy === null ? [] : [partOf('endpointPolicy', id, endpoint.id)]),
    ]),
  ];
}

interface Holder {
  readonly inlinePolicies: Readonly<Record<string, string>>;
  readonly attachedPolicies: readonly string[];
  readonly permissionsBoundary?: string | null;
}

const heldParts = (owner: string, holder: Holder): readonly Part[] => [
  ...Object.keys(holder.inlinePolicies).map((name) => partOf('inlinePolicy', owner, name)),
  ...holder.attachedPolicies.map((arn) => partOf('attachedPolicy', owner, arn)),
  ...(holder.permissionsBoundary ? [partOf('boundary', owner, holder.permissionsBoundary)] : []),
];
