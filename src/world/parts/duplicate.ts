import { err, ok } from '../../lib/result.ts';
import type { Path } from '../file/fileError.ts';
import { drawId } from '../ids.ts';
import type { World } from '../world.ts';
import { partOf, type Part, type PartKind } from './part.ts';
import { isListed, LISTS, placeOf } from './place.ts';
import { add, membersAt, missing, replace, valueAt, type Members, type Planned } from './plan.ts';

/** A copy of a part beside it, under a name that is free: with ids, keys and devices of its own. */
export function planDuplicate(world: World, part: Part): Planned {
  const at = placeOf(world, part);
  if (!at) return err([missing([])]);
  if (part.kind === 'inlinePolicy') return inlineCopy(world, part, at);
  if (part.kind === 'scp' || part.kind === 'rcp') return controlPolicyCopy(world, part, at);
  if (part.kind === 'unit') return unitCopy(world, part, at);
  return isListed(part.kind) ? listedCopy(world, part, part.kind, at) : err([missing(at)]);
}

export const isDuplicated = (kind: PartKind): boolean =>
  isListed(kind) || kind === 'inlinePolicy' || kind === 'scp' || kind === 'rcp' || kind === 'unit';

/** `Name-copy`, `Name-copy-2` …: the first that is free, ignoring case as IAM does. */
function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  const isFree = (candidate: string): boolean => !known.has(candidate.toLowerCase());
  let candidate = `${name}-copy`;
  for (let number = 2; !isFree(candidate); number++) candidate = `${name}-copy-${number}`;
  return candidate;
}

/** What a copy does not have of its original. */
const OWN: readonly string[] = [
  'id',
  'createdAt',
  'trustedIds',
  'accessKeys',
  'otherMfaDevices',
  'versionId',
  'defaultCreatedAt',
  'otherVersions',
  'versionsMade',
  'updatedAt',
];

const HAS_NO_BIRTHDAY: ReadonlySet<PartKind> = new Set(['vpcEndpoint', 'resource']);

function listedCopy(world: World, part: Part, kind: keyof typeof LISTS, at: Path): Planned {
  const { list, member } = LISTS[kind];
  const account = world.accounts[Number(at[1])];
  const siblings: readonly object[] =
    kind === 'bucket' ? world.accounts.flatMap(({ resources }) => resources) : (account?.[list] ?? []);
  const names = siblings.map((each) => String((each as Members)[member]));
  const name = freeName(part.name, names);
  const original = membersAt(world, at);
  const kept = Object.entries(original).filter(([key]) => !OWN.includes(key));
  const copy: Members = {
    ...Object.fromEntries(kept),
    ...(typeof original['mfa'] === 'object' && { mfa: true }),
    ...(!HAS_NO_BIRTHDAY.has(kind) && { createdAt: world.clock }),
    [member]: name,
  };
  const base = at.slice(0, -1);
  return ok({
    operations: [add([...base, '-'], copy)],
    at: [...base, account?.[list].length ?? 0],
    part: partOf(kind, part.owner, name),
  });
}

function inlineCopy(world: World, { kind, owner, name }: Part, at: Path): Planned {
  const base = at.slice(0, -1);
  const copy = freeName(name, Object.keys(membersAt(world, base)));
  const to = [...base, copy];
  return ok({ operations: [add(to, valueAt(world, at))], at: to, part: partOf(kind, owner, copy) });
}

function controlPolicyCopy(world: World, { kind, owner, name }: Part, at: Path): Planned {
  const { policies = [] } = world.organization ?? {};
  const named = at[1] === 'policies' ? policies[Number(at[2])] : undefined;
  const { id, world: after } = drawId(world, 'controlPolicy');
  const copy = {
    type: kind,
    id,
    name: freeName(
      named?.name ?? name,
      policies.filter(({ type }) => type === kind).map((policy) => policy.name),
    ),
    document: named?.document ?? valueAt(world, at),
    targets: [owner],
  };
  const list = ['organization', 'policies'];
  return ok({
    operations: [
      replace(['drawn'], after.drawn),
      world.organization?.policies ? add([...list, '-'], copy) : add(list, [copy]),
    ],
    at: [...list, policies.length],
    part: partOf(kind, owner, id),
  });
}

/** A unit of the same policies, without the accounts, which can be in one unit only. */
function unitCopy(world: World, { name: path }: Part, at: Path): Planned {
  const units = world.organization?.units ?? [];
  const copy = freeName(
    path,
    units.map((unit) => unit.path),
  );
  return ok({
    operations: [add(['organization', 'units', '-'], { ...membersAt(world, at), path: copy, accounts: [] })],
    at: ['organization', 'units', units.length],
    part: partOf('unit', '', copy),
  });
}
