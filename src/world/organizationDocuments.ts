import { memoised } from '../lib/memoised.ts';
import type { PolicyRef } from '../policy/document.ts';
import { isDefaultControlPolicy, listedPoliciesOf, type ControlPolicyType } from './controlPolicies.ts';
import { own, replaced, type DocumentPlace } from './documentPlace.ts';
import type { Organization, OrganizationalUnit, PolicyText, World } from './world.ts';

/** An SCP or RCP of a unit or account, by its id; AWS's own ones have no place in a world. */
export function controlPolicyPlace(
  type: ControlPolicyType,
  world: World,
  { owner, name }: PolicyRef,
): DocumentPlace | null {
  const { organization } = world;
  if (!organization || name === null) return null;
  const named = namedPolicyPlace(type, world, organization, owner, name);
  if (named) return named;
  const position = idsAt(type, organization, owner).get(name);
  if (position === undefined) return null;
  const list = listAt(type, organization, owner);
  const text = list?.texts[position];
  if (!list || text === undefined) return null;
  return {
    text,
    put: (changed) => ({ ...world, organization: list.put(list.texts.with(position, changed)) }),
  };
}

/** One that has its id: wherever it is attached it is the same document. */
function namedPolicyPlace(
  type: ControlPolicyType,
  world: World,
  organization: Organization,
  place: string,
  id: string,
): DocumentPlace | null {
  const { policies = [] } = organization;
  const policy = policies.find((each) => each.id === id && each.type === type);
  if (!policy?.targets.includes(place)) return null;
  return {
    text: policy.document,
    put: (document) => ({
      ...world,
      organization: { ...organization, policies: replaced(policies, policy, { ...policy, document }) },
    }),
  };
}

/** The control policies of an organization: unit by unit, then account by account, SCPs before RCPs. */
export function organizationDocuments(organization: Organization): readonly PolicyRef[] {
  const { units, accountScps, accountRcps, policies = [] } = organization;
  const places = new Set([
    ...units.map(({ path }) => path),
    ...Object.keys({ ...accountScps, ...accountRcps }),
    ...policies.flatMap(({ targets }) => targets),
  ]);
  return [...places].flatMap((owner) =>
    TYPES.flatMap((type) =>
      [...idsAt(type, organization, owner).keys(), ...namedAt(type, organization, owner)].map(
        (name): PolicyRef => ({ type, owner, name }),
      ),
    ),
  );
}

const namedAt = (
  type: ControlPolicyType,
  { policies = [] }: Organization,
  place: string,
): readonly string[] =>
  policies.filter((policy) => policy.type === type && policy.targets.includes(place)).map(({ id }) => id);

const TYPES: readonly ControlPolicyType[] = ['scp', 'rcp'];

/** The policies that the world itself lists at a unit or account, and the organization in which it lists others. */
interface PolicyList {
  readonly texts: readonly PolicyText[];
  readonly put: (texts: readonly PolicyText[]) => Organization;
}

function listAt(type: ControlPolicyType, organization: Organization, place: string): PolicyList | null {
  const { ofUnit, ofAccounts } = FIELDS[type];
  const unit = unitAt(organization, place);
  if (unit) {
    return {
      texts: unit[ofUnit] ?? [],
      put: (texts) => ({
        ...organization,
        units: replaced(organization.units, unit, { ...unit, [ofUnit]: texts }),
      }),
    };
  }
  const lists = organization[ofAccounts];
  const texts = own(lists, place);
  return texts
    ? { texts, put: (changed) => ({ ...organization, [ofAccounts]: { ...lists, [place]: changed } }) }
    : null;
}

const FIELDS = {
  scp: { ofUnit: 'scps', ofAccounts: 'accountScps' },
  rcp: { ofUnit: 'rcps', ofAccounts: 'accountRcps' },
} as const;

/** Ids of the policies that the world lists at a unit or account, in their order, with their places in the list. */
function idsAt(
  type: ControlPolicyType,
  organization: Organization,
  place: string,
): ReadonlyMap<string, number> {
  const known = remembered(organization)[type];
  const ids = known.get(place);
  if (ids) return ids;
  const made = new Map(
    listedPoliciesOf(type, organization, place)
      .filter(({ id }) => !isDefaultControlPolicy(id))
      .map(({ id }, position) => [id, position]),
  );
  known.set(place, made);
  return made;
}

type Known = Map<string, ReadonlyMap<string, number>>;

const remembered = memoised<Organization, Readonly<Record<ControlPolicyType, Known>>>(() => ({
  scp: new Map(),
  rcp: new Map(),
}));

const unitAt = ({ units }: Organization, path: string): OrganizationalUnit | null =>
  unitsByPath(units).get(path) ?? null;

const unitsByPath = memoised(
  (units: readonly OrganizationalUnit[]): ReadonlyMap<string, OrganizationalUnit> =>
    new Map(units.map((unit) => [unit.path, unit])),
);
