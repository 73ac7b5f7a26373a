import { err, ok } from '../../lib/result.ts';
import type { Path } from '../file/fileError.ts';
import { policyArn } from '../names.ts';
import type { JsonPatchOperation } from '../patch.ts';
import type { Account, World } from '../world.ts';
import { unitPlaceAfter, withUnit } from './add.ts';
import type { Part, PartKind } from './part.ts';
import { impliedPlace, placeOf } from './place.ts';
import { missing, move, remove, replace, type Planned } from './plan.ts';

/**
 * Takes a part away with what cannot be without it: memberships, attachments, the organization of a management account.
 * Accounts and units in a unit go up to the one above it. Sessions stay and are good for nothing, as with AWS.
 */
export function planRemove(world: World, part: Part): Planned {
  const at = placeOf(world, part) ?? impliedPlace(part);
  if (!at) return err([missing([])]);
  return ok({ operations: REMOVALS[part.kind](world, part, at), at, part: null });
}

/** What takes a role out of the instance profiles that hold it. */
export const withoutProfiles = (world: World, role: Part): readonly JsonPatchOperation[] =>
  profilesOf(world, role).map((place) => remove([...place, 'role']));

/** Where the instance profiles stand that hold a role. */
export const profilesOf = (world: World, { owner, name }: Part): readonly Path[] =>
  inAccount(world, owner, (account, base) =>
    account.instanceProfiles.flatMap((profile, index) =>
      profile.role === name ? [[...base, 'instanceProfiles', index]] : [],
    ),
  );

/** Where users stand in a group: their places in its members' lists. */
export const membershipsOf = (world: World, { owner, name }: Part): readonly Path[] =>
  inAccount(world, owner, (account, base) =>
    account.users.flatMap((user, index) => {
      const position = user.groups.indexOf(name);
      return position < 0 ? [] : [[...base, 'users', index, 'groups', position]];
    }),
  );

/** Where a managed policy is attached or is a boundary, the last place first. */
export const attachmentsOf = ({ accounts }: World, arn: string): readonly Path[] =>
  accounts
    .flatMap((account, at) =>
      (['users', 'groups', 'roles'] as const).flatMap((list) =>
        account[list].flatMap((holder, index): Path[] => {
          const place = ['accounts', at, list, index];
          const boundary = 'permissionsBoundary' in holder && holder.permissionsBoundary === arn;
          return [
            ...(boundary ? [[...place, 'permissionsBoundary']] : []),
            ...holder.attachedPolicies.flatMap((each, position) =>
              each === arn ? [[...place, 'attachedPolicies', position]] : [],
            ),
          ];
        }),
      ),
    )
    .toReversed();

/** The ARN of a customer managed policy; empty when there is none. */
export function managedArn({ accounts }: World, { owner, name }: Part): string {
  const policy = accounts.find(({ id }) => id === owner)?.policies.find((each) => each.name === name);
  return policy ? policyArn(owner, policy) : '';
}

type Removal = (world: World, part: Part, at: Path) => readonly JsonPatchOperation[];

const itself: Removal = (_world, _part, at) => [remove(at)];

const group: Removal = (world, part, at) => [...membershipsOf(world, part).map(remove), remove(at)];

const role: Removal = (world, part, at) => [...withoutProfiles(world, part), remove(at)];

const managedPolicy: Removal = (world, part, at) => [
  ...attachmentsOf(world, managedArn(world, part)).map(remove),
  remove(at),
];

/** A unit or account keeps at least one SCP: with the last of its list goes the list, and FullAWSAccess is back. */
const controlPolicy: Removal = (world, { owner }, at) => {
  const { policies = [], units = [], accountScps = {}, accountRcps = {} } = world.organization ?? {};
  if (at[1] === 'policies') {
    const targets = policies[Number(at[2])]?.targets.filter((target) => target !== owner) ?? [];
    return targets.length === 0 ? [remove(at)] : [replace([...at, 'targets'], targets)];
  }
  const unit = units.find(({ path }) => path === owner);
  const lists = at[1] === 'accountScps' ? accountScps : accountRcps;
  const list = unit ? unit[at[3] === 'scps' ? 'scps' : 'rcps'] : lists[owner];
  const isOptional = !unit || at[3] === 'scps';
  return [remove(list?.length === 1 && isOptional ? at.slice(0, -1) : at)];
};

const unit: Removal = (world, { name }) => {
  const units = world.organization?.units ?? [];
  const isGone = (path: string): boolean => path === name || path.startsWith(`${name}/`);
  const parent = name.split('/').slice(0, -1).join('/');
  const above = unitPlaceAfter(world, parent);
  const gone = units.flatMap(({ path }, index) => (isGone(path) ? [index] : []));
  return [
    ...withUnit(world, parent),
    ...gone.flatMap((index) =>
      (units[index]?.accounts ?? []).map(() =>
        move(['organization', 'units', index, 'accounts', 0], [...above, 'accounts', '-']),
      ),
    ),
    ...withoutTargets(world, isGone),
    ...gone.toReversed().map((index) => remove(['organization', 'units', index])),
  ];
};

const account: Removal = (world, { name: id }, at) => {
  const { organization, sessions } = world;
  const others = sessions.flatMap(({ accountId }, index) =>
    accountId === id ? [remove(['sessions', index])] : [],
  );
  const before =
    organization?.managementAccount === id ? [remove(['organization'])] : withoutMember(world, id);
  return [...others.toReversed(), ...before, remove(at)];
};

/** What takes an account out of its organization; none when it is in none. */
export function withoutMember(world: World, id: string): readonly JsonPatchOperation[] {
  const { organization } = world;
  if (!organization) return [];
  return [
    ...withoutTargets(world, (target) => target === id),
    ...(['accountScps', 'accountRcps'] as const).flatMap((lists) =>
      Object.hasOwn(organization[lists], id) ? [remove(['organization', lists, id])] : [],
    ),
    ...organization.units.flatMap(({ accounts }, index) => {
      const position = accounts.indexOf(id);
      return position < 0 ? [] : [remove(['organization', 'units', index, 'accounts', position])];
    }),
  ];
}

/** Takes targets from the policies of the organization; a policy that has no other one goes. */
function withoutTargets(
  { organization }: World,
  isGone: (target: string) => boolean,
): readonly JsonPatchOperation[] {
  return (organization?.policies ?? [])
    .flatMap(({ targets }, index): JsonPatchOperation[] => {
      const left = targets.filter((target) => !isGone(target));
      if (left.length === targets.length) return [];
      const at = ['organization', 'policies', index];
      return [left.length === 0 ? remove(at) : replace([...at, 'targets'], left)];
    })
    .toReversed();
}

function inAccount<Found>(
  { accounts }: World,
  id: string,
  find: (account: Account, base: Path) => readonly Found[],
): readonly Found[] {
  const index = accounts.findIndex((each) => each.id === id);
  const found = accounts[index];
  return found ? find(found, ['accounts', index]) : [];
}

const REMOVALS: Readonly<Record<PartKind, Removal>> = {
  organization: itself,
  unit,
  account,
  user: itself,
  group,
  role,
  policy: managedPolicy,
  oidcProvider: itself,
  samlProvider: itself,
  instanceProfile: itself,
  bucket: itself,
  resource: itself,
  vpcEndpoint: itself,
  inlinePolicy: itself,
  attachedPolicy: itself,
  boundary: itself,
  accessKey: itself,
  resourcePolicy: itself,
  endpointPolicy: itself,
  scp: controlPolicy,
  rcp: controlPolicy,
  session: itself,
};
