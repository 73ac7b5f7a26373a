import { listedPoliciesOf, isDefaultControlPolicy, type ControlPolicyType } from '../controlPolicies.ts';
import type { Path } from '../file/fileError.ts';
import { parseArn, pathAndName } from '../names.ts';
import type { Account, World } from '../world.ts';
import type { Part, PartKind } from './part.ts';

/** Where a part stands in the complete world file; null when the world does not have it. */
export const placeOf = (world: World, part: Part): Path | null => PLACES[part.kind](world, part);

/** Where in the complete world file an account stands. */
export function accountPlace({ accounts }: World, id: string): Path | null {
  return within(
    ['accounts'],
    accounts.findIndex((account) => account.id === id),
  );
}

/** Where the user, group or role of an ARN stands. */
function holderPlace(world: World, arn: string): Path | null {
  const { account: id = '', resource = '' } = parseArn(arn) ?? {};
  const base = accountPlace(world, id);
  const holders = HOLDERS.find(({ kind }) => resource.startsWith(`${kind}/`));
  const account = world.accounts.find((each) => each.id === id);
  if (!base || !holders || !account) return null;
  const { kind, list } = holders;
  return within(
    [...base, list],
    account[list].findIndex((each) => pathAndName(kind, each) === resource),
  );
}

/** Where a unit stands; null for one that only others' paths speak of. */
export const unitPlace = ({ organization }: World, path: string): Path | null =>
  within(['organization', 'units'], organization?.units.findIndex((unit) => unit.path === path) ?? -1);

/** The place of a unit that only the paths of those below it speak of: it is in the organization, but not in the file. */
export const impliedPlace = ({ kind }: Part): Path | null =>
  kind === 'unit' ? ['organization', 'units'] : null;

/** The list of an account that parts of a kind stand in, and the member that tells them apart. */
export const LISTS = {
  user: { list: 'users', member: 'name' },
  group: { list: 'groups', member: 'name' },
  role: { list: 'roles', member: 'name' },
  policy: { list: 'policies', member: 'name' },
  oidcProvider: { list: 'oidcProviders', member: 'url' },
  samlProvider: { list: 'samlProviders', member: 'name' },
  instanceProfile: { list: 'instanceProfiles', member: 'name' },
  bucket: { list: 'resources', member: 'arn' },
  resource: { list: 'resources', member: 'arn' },
  vpcEndpoint: { list: 'vpcEndpoints', member: 'id' },
} as const;

/** Kinds that stand in a list of their account. */
export type ListedKind = keyof typeof LISTS;

export const isListed = (kind: PartKind): kind is ListedKind => Object.hasOwn(LISTS, kind);

const HOLDERS = [
  { kind: 'user', list: 'users' },
  { kind: 'group', list: 'groups' },
  { kind: 'role', list: 'roles' },
] as const;

type PlaceOf = (world: World, part: Part) => Path | null;

const within = (base: Path, index: number): Path | null => (index < 0 ? null : [...base, index]);

const listed: PlaceOf = (world, { kind, owner, name }) => {
  const base = accountPlace(world, owner);
  const account = world.accounts.find(({ id }) => id === owner);
  if (!base || !account || !isListed(kind)) return null;
  const { list, member } = LISTS[kind];
  return within([...base, list], indexOf(account[list], member, name));
};

const indexOf = (items: readonly object[], member: string, name: string): number =>
  items.findIndex((item) => (item as Readonly<Record<string, unknown>>)[member] === name);

/** What a user, group or role holds, by the member it is in. */
const held =
  (member: (holder: Holder, name: string) => Path | null): PlaceOf =>
  (world, { owner, name }) => {
    const place = holderPlace(world, owner);
    const holder = place && holderAt(world, place);
    const rest = holder && member(holder, name);
    return place && rest ? [...place, ...rest] : null;
  };

type Holder = Pick<Account['users'][number], 'inlinePolicies' | 'attachedPolicies'> &
  Partial<Account['users'][number]>;

function holderAt({ accounts }: World, [, account, list, index]: Path): Holder | null {
  const holders = accounts[Number(account)]?.[list as 'users' | 'groups' | 'roles'];
  return holders?.[Number(index)] ?? null;
}

/** The policy of a resource or endpoint that has one. */
const policyIn =
  (kind: 'resource' | 'vpcEndpoint'): PlaceOf =>
  (world, { owner, name }) => {
    const place = listed(world, { kind, owner, name });
    const account = world.accounts.find(({ id }) => id === owner);
    const item = account?.[LISTS[kind].list][Number(place?.at(-1))];
    return place && item && item.policy !== null ? [...place, 'policy'] : null;
  };

const control =
  (type: ControlPolicyType): PlaceOf =>
  ({ organization }, { owner, name }) => {
    if (!organization) return null;
    const named = (organization.policies ?? []).findIndex(
      (policy) => policy.type === type && policy.id === name && policy.targets.includes(owner),
    );
    if (named >= 0) return ['organization', 'policies', named];
    const listedAt = listedPoliciesOf(type, organization, owner)
      .filter(({ id }) => !isDefaultControlPolicy(id))
      .findIndex(({ id }) => id === name);
    const unit = organization.units.findIndex(({ path }) => path === owner);
    return unit < 0
      ? within(['organization', type === 'scp' ? 'accountScps' : 'accountRcps', owner], listedAt)
      : within(['organization', 'units', unit, `${type}s`], listedAt);
  };

const PLACES: Readonly<Record<PartKind, PlaceOf>> = {
  organization: ({ organization }) => (organization ? ['organization'] : null),
  unit: (world, { name }) => unitPlace(world, name),
  account: (world, { name }) => accountPlace(world, name),
  user: listed,
  group: listed,
  role: listed,
  policy: listed,
  oidcProvider: listed,
  samlProvider: listed,
  instanceProfile: listed,
  bucket: listed,
  resource: listed,
  vpcEndpoint: listed,
  inlinePolicy: held((holder, name) =>
    Object.hasOwn(holder.inlinePolicies, name) ? ['inlinePolicies', name] : null,
  ),
  attachedPolicy: held((holder, name) => within(['attachedPolicies'], holder.attachedPolicies.indexOf(name))),
  boundary: held((holder, name) => (holder.permissionsBoundary === name ? ['permissionsBoundary'] : null)),
  accessKey: held((holder, name) =>
    within(['accessKeys'], holder.accessKeys?.findIndex(({ id }) => id === name) ?? -1),
  ),
  resourcePolicy: policyIn('resource'),
  endpointPolicy: policyIn('vpcEndpoint'),
  scp: control('scp'),
  rcp: control('rcp'),
  session: ({ sessions }, { name }) =>
    within(
      ['sessions'],
      sessions.findIndex(({ accessKeyId }) => accessKeyId === name),
    ),
};
