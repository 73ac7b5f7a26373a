import { err, ok } from '../../lib/result.ts';
import type { Path } from '../file/fileError.ts';
import { policyArn, userArn, type PathAndName } from '../names.ts';
import type { JsonPatchOperation } from '../patch.ts';
import type { World } from '../world.ts';
import { holderArn } from './holderArn.ts';
import { partOf, type Part, type PartKind } from './part.ts';
import { impliedPlace, placeOf } from './place.ts';
import { add, membersAt, missing, move, remove, replace, taken, valueAt, type Planned } from './plan.ts';
import { attachmentsOf, managedArn, membershipsOf, profilesOf, withoutProfiles } from './remove.ts';
import { renamedTrust } from './trustNaming.ts';

/**
 * A part under another name. Users and groups keep their unique ids, and what holds a user's id shows the new ARN (C-035).
 * AWS has no way to rename roles, managed policies and instance profiles: they are deleted and made again with new ids
 * so trust in a role breaks (C-036). Instance profiles and attachments are made to name the new one.
 * @param by the new path as well, for what has one
 */
export function planRename(world: World, part: Part, by: { name: string; path?: string }): Planned {
  const at = placeOf(world, part) ?? impliedPlace(part);
  const rename = RENAMES[part.kind];
  return at && rename ? rename(world, part, at, by) : err([missing(at ?? [])]);
}

/** Whether parts of a kind have a name that can be changed, and whether that makes them anew. */
export const isRenamed = (kind: PartKind): 'renamed' | 'madeAnew' | null => {
  if (!RENAMES[kind]) return null;
  return MADE_ANEW.has(kind) ? 'madeAnew' : 'renamed';
};

const MADE_ANEW: ReadonlySet<PartKind> = new Set(['role', 'policy', 'instanceProfile']);

interface By {
  readonly name: string;
  readonly path?: string;
}

type Rename = (world: World, part: Part, at: Path, by: By) => Planned;

const pathAt = (world: World, at: Path, { name, path }: By): PathAndName => ({
  name,
  path: path ?? String(valueAt(world, [...at, 'path'])),
});

/** Name and path as far as they change. */
function nameAndPath(world: World, at: Path, to: PathAndName): readonly JsonPatchOperation[] {
  const before = membersAt(world, at);
  return (['name', 'path'] as const).flatMap((member) =>
    before[member] === to[member] ? [] : [replace([...at, member], to[member])],
  );
}

const user: Rename = (world, part, at, by) => {
  const { owner } = part;
  const to = pathAt(world, at, by);
  const id = String(valueAt(world, [...at, 'id']));
  const before = holderArn(world, part) ?? '';
  const after = userArn(owner, to);
  const sessions = world.sessions.flatMap((session, index) =>
    (session.kind === 'user' || session.kind === 'federatedUser') && session.userId === id
      ? [replace(['sessions', index, 'userName'], by.name)]
      : [],
  );
  return ok({
    operations: [
      ...nameAndPath(world, at, to),
      ...(before === after ? [] : renamedTrust(world, id, before, after)),
      ...(by.name === part.name ? [] : sessions),
    ],
    at,
    part: partOf('user', owner, by.name),
  });
};

const group: Rename = (world, part, at, by) => {
  const members = by.name === part.name ? [] : membershipsOf(world, part);
  return ok({
    operations: [
      ...members.map(remove),
      ...nameAndPath(world, at, pathAt(world, at, by)),
      ...members.map((place) => add(place, by.name)),
    ],
    at,
    part: partOf('group', part.owner, by.name),
  });
};

/** Deleted and made again in its place, with what only the old one had left out. */
const anew = (
  world: World,
  at: Path,
  to: PathAndName,
  lost: readonly string[],
): readonly JsonPatchOperation[] => {
  const left = Object.entries(membersAt(world, at)).filter(([member]) => !lost.includes(member));
  const made = { ...Object.fromEntries(left), ...to, createdAt: world.clock };
  return [remove(at), add(at, made)];
};

const role: Rename = (world, part, at, by) => {
  const to = pathAt(world, at, by);
  return ok({
    operations: [
      ...withoutProfiles(world, part),
      ...anew(world, at, to, ['id', 'trustedIds']),
      ...profilesOf(world, part).map((place) => add([...place, 'role'], by.name)),
    ],
    at,
    part: partOf('role', part.owner, by.name),
  });
};

const policy: Rename = (world, part, at, by) => {
  const to = pathAt(world, at, by);
  const arn = policyArn(part.owner, to);
  return ok({
    operations: [
      ...anew(world, at, to, [
        'id',
        'versionId',
        'defaultCreatedAt',
        'otherVersions',
        'versionsMade',
        'updatedAt',
      ]),
      ...attachmentsOf(world, managedArn(world, part)).map((place) => replace(place, arn)),
    ],
    at,
    part: partOf('policy', part.owner, by.name),
  });
};

const instanceProfile: Rename = (world, part, at, by) =>
  ok({
    operations: anew(world, at, pathAt(world, at, by), ['id']),
    at,
    part: partOf('instanceProfile', part.owner, by.name),
  });

const inlinePolicy: Rename = (world, part, at, { name }) => {
  const to = [...at.slice(0, -1), name];
  if (name === part.name) return ok({ operations: [], at, part });
  if (valueAt(world, to) !== undefined) return err([taken(to, name)]);
  return ok({ operations: [move(at, to)], at: to, part: partOf('inlinePolicy', part.owner, name) });
};

/** The units below go along, and so do the policies that are attached to them by path. */
const unit: Rename = (world, { name: before }, at, { name }) => {
  const after = [...before.split('/').slice(0, -1), name].join('/');
  const { units = [], policies = [] } = world.organization ?? {};
  const renamed = (path: string): string =>
    path === before || path.startsWith(`${before}/`) ? after + path.slice(before.length) : path;
  const attached = policies.flatMap(({ targets }, index) =>
    targets.some((target) => renamed(target) !== target) ? [{ index, targets }] : [],
  );
  const targetsAt = (index: number): Path => ['organization', 'policies', index, 'targets'];
  return ok({
    operations: [
      ...attached.map(({ index }) => replace(targetsAt(index), [])),
      ...units.flatMap(({ path }, index) =>
        renamed(path) === path ? [] : [replace(['organization', 'units', index, 'path'], renamed(path))],
      ),
      ...attached.map(({ index, targets }) => replace(targetsAt(index), targets.map(renamed))),
    ],
    at,
    part: partOf('unit', '', after),
  });
};

/** The member that is the name, and nothing else. */
const member =
  (name: string, toValue: (name: string) => string = (text) => text): Rename =>
  (world, part, at, by) => {
    const value = toValue(by.name);
    const place = [...at, name];
    if (valueAt(world, place) === value) return ok({ operations: [], at, part });
    return ok({ operations: [replace(place, value)], at, part: partOf(part.kind, part.owner, value) });
  };

const controlPolicy: Rename = (_world, part, at, { name }) =>
  at[1] === 'policies' ? ok({ operations: [replace([...at, 'name'], name)], at, part }) : err([missing(at)]);

const alias: Rename = (world, part, at, { name }) => {
  const place = [...at, 'alias'];
  if (name !== '') return ok({ operations: [add(place, name)], at, part });
  return ok({ operations: valueAt(world, place) === undefined ? [] : [remove(place)], at, part });
};

const RENAMES: Readonly<Partial<Record<PartKind, Rename>>> = {
  account: alias,
  unit,
  user,
  group,
  role,
  policy,
  samlProvider: member('name'),
  instanceProfile,
  bucket: member('arn', (name) => `arn:aws:s3:::${name}`),
  inlinePolicy,
  scp: controlPolicy,
  rcp: controlPolicy,
};
