import { err, ok } from '../../lib/result.ts';
import { drawId } from '../ids.ts';
import { madeOf } from '../organizationIds.ts';
import type { JsonPatchOperation } from '../patch.ts';
import type { World } from '../world.ts';
import { addFields, type PartField } from './fields.ts';
import { holderArn } from './holderArn.ts';
import { partOf, type Part, type PartKind } from './part.ts';
import { accountPlace, LISTS, placeOf, unitPlace, type ListedKind } from './place.ts';
import { add, missing, replace, taken, valueAt, type Members, type Planned } from './plan.ts';
import {
  START_ENDPOINT,
  START_IDENTITY,
  START_RCP,
  START_SCP,
  startResource,
  startTrust,
} from './startDocuments.ts';
import { textOf, type FieldValues } from './values.ts';

/**
 * A new part of a kind in another part, with what its form says and a sensible start for the rest: a role trusts its own
 * account, policies allow nothing that was not allowed before, a bucket has no policy.
 * @param into null: into the world itself
 */
export const planAdd = (world: World, kind: PartKind, into: Part | null, values: FieldValues): Planned =>
  ADDS[kind](world, kind, into ?? partOf('account', '', ''), values);

/** The operation that puts a unit down which only the paths of others speak of. */
export const withUnit = (world: World, path: string): readonly JsonPatchOperation[] =>
  unitPlace(world, path) ? [] : [add(['organization', 'units', '-'], { path })];

/** Where a unit stands once it is put down. */
export const unitPlaceAfter = (world: World, path: string) =>
  unitPlace(world, path) ?? ['organization', 'units', world.organization?.units.length ?? 0];

type Add = (world: World, kind: PartKind, into: Part, values: FieldValues) => Planned;

/** A thing that stands in a list of its account. */
const toAccount =
  (start: (values: FieldValues, world: World, accountId: string) => Members): Add =>
  (world, kind, { name: accountId }, values) => {
    const base = accountPlace(world, accountId);
    const account = world.accounts.find(({ id }) => id === accountId);
    if (!base || !account) return err([missing(['accounts'])]);
    const { list, member } = LISTS[kind as ListedKind];
    const at = [...base, list, account[list].length];
    const item: Members = { ...start(values, world, accountId), ...given(kind, values) };
    const part = partOf(kind, accountId, String(item[member]));
    return ok({ operations: [add([...base, list, '-'], item)], at, part });
  };

/** What the form says, empty fields left out. */
function given(kind: PartKind, values: FieldValues): Members {
  return Object.fromEntries(
    addFields(kind).flatMap(({ at, key, optional }: PartField) => {
      const value = values[key];
      const [member] = at;
      const left = value === undefined || (optional && value === '');
      return left || at.length !== 1 || key === 'bucketName' ? [] : [[String(member), value]];
    }),
  );
}

const created = ({ clock }: World) => ({ createdAt: clock });

/** An inline policy of a user, group or role. */
const inline: Add = (world, kind, into, values) => {
  const place = placeOf(world, into);
  const owner = holderArn(world, into);
  if (!place || owner === null) return err([missing([])]);
  const name = textOf(values, 'name');
  const at = [...place, 'inlinePolicies', name];
  if (valueAt(world, at) !== undefined) return err([taken(at, name)]);
  return ok({ operations: [add(at, START_IDENTITY)], at, part: partOf(kind, owner, name) });
};

const attached: Add = (world, kind, into, values) => {
  const place = placeOf(world, into);
  const owner = holderArn(world, into);
  if (!place || owner === null) return err([missing([])]);
  const arn = textOf(values, 'policyArn');
  const list = [...place, 'attachedPolicies'];
  const known = valueAt(world, list) as readonly string[];
  const at = [...list, known.length];
  if (known.includes(arn)) return err([taken(at, arn)]);
  return ok({ operations: [add([...list, '-'], arn)], at, part: partOf(kind, owner, arn) });
};

/** Its id and secret are drawn when the world is read. */
const accessKey: Add = (world, _kind, into) => {
  const place = placeOf(world, into);
  if (!place) return err([missing([])]);
  const list = [...place, 'accessKeys'];
  const key = { status: 'Active', ...created(world) };
  return ok({ operations: [add([...list, '-'], key)], at: list, part: into });
};

const toUnit: Add = (world, _kind, into, values) => {
  const parent = into.kind === 'unit' ? into.name : 'Root';
  const path = `${parent}/${textOf(values, 'name')}`;
  const at = ['organization', 'units', world.organization?.units.length ?? 0];
  return ok({
    operations: [add(['organization', 'units', '-'], { path })],
    at,
    part: partOf('unit', '', path),
  });
};

const toWorld: Add = (world, kind, into, values) => {
  const id = textOf(values, 'id');
  const inUnit =
    into.kind === 'unit'
      ? [...withUnit(world, into.name), add([...unitPlaceAfter(world, into.name), 'accounts', '-'], id)]
      : [];
  return ok({
    operations: [add(['accounts', '-'], given(kind, values)), ...inUnit],
    at: ['accounts', world.accounts.length],
    part: partOf('account', '', id),
  });
};

const toOrganization: Add = (_world, kind, _into, values) => {
  const managementAccount = textOf(values, 'managementAccount');
  const id = `o-${madeOf(managementAccount, 10)}`;
  const value = { id, ...given(kind, values), units: [{ path: 'Root', accounts: [managementAccount] }] };
  return ok({
    operations: [add(['organization'], value)],
    at: ['organization'],
    part: partOf('organization', '', id),
  });
};

/** An SCP or RCP by name, as the API of Organizations makes it; FullAWSAccess stays attached beside it. */
const toPlace =
  (type: 'scp' | 'rcp', document: string): Add =>
  (world, kind, { name: target }, values) => {
    const { id, world: after } = drawId(world, 'controlPolicy');
    const policies = world.organization?.policies;
    const policy = { type, id, name: textOf(values, 'name'), document, targets: [target] };
    return ok({
      operations: [
        replace(['drawn'], after.drawn),
        policies
          ? add(['organization', 'policies', '-'], policy)
          : add(['organization', 'policies'], [policy]),
      ],
      at: ['organization', 'policies', policies?.length ?? 0],
      part: partOf(kind, target, id),
    });
  };

const policyOf =
  (document: (accountId: string, name: string) => string): Add =>
  (world, kind, into) => {
    const place = placeOf(world, into);
    if (!place) return err([missing([])]);
    const at = [...place, 'policy'];
    const { owner, name } = into;
    return ok({ operations: [add(at, document(owner, name))], at, part: partOf(kind, owner, name) });
  };

const boundary: Add = (world, kind, into, values) => {
  const place = placeOf(world, into);
  const owner = holderArn(world, into);
  if (!place || owner === null) return err([missing([])]);
  const at = [...place, 'permissionsBoundary'];
  const arn = textOf(values, 'policyArn');
  return ok({ operations: [add(at, arn)], at, part: partOf(kind, owner, arn) });
};

const never: Add = () => err([missing([])]);

const bucket = (values: FieldValues, world: World): Members => ({
  arn: `arn:aws:s3:::${textOf(values, 'bucketName')}`,
  ...created(world),
});

const made = (_values: FieldValues, world: World): Members => created(world);

const ADDS: Readonly<Record<PartKind, Add>> = {
  organization: toOrganization,
  unit: toUnit,
  account: toWorld,
  user: toAccount(made),
  group: toAccount(made),
  role: toAccount((_values, world, accountId) => ({ trustPolicy: startTrust(accountId), ...created(world) })),
  policy: toAccount((_values, world) => ({ document: START_IDENTITY, ...created(world) })),
  oidcProvider: toAccount(made),
  samlProvider: toAccount(made),
  instanceProfile: toAccount(made),
  bucket: toAccount(bucket),
  resource: toAccount(() => ({})),
  vpcEndpoint: toAccount(() => ({})),
  inlinePolicy: inline,
  attachedPolicy: attached,
  boundary,
  accessKey,
  resourcePolicy: policyOf(startResource),
  endpointPolicy: policyOf(() => START_ENDPOINT),
  scp: toPlace('scp', START_SCP),
  rcp: toPlace('rcp', START_RCP),
  session: never,
};
