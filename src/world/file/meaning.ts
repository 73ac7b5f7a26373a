import { inWords, type Finding, type Path } from './fileError.ts';
import { organizationFindings } from './organizationMeaning.ts';
import type { Json } from './source.ts';

/**
 * What is wrong with a world file beyond the shape of its parts: names that occur twice, and names of groups and roles
 * that do not exist. Looks at the value as it is, so that it finds these whatever else is wrong.
 */
export function meaningFindings(file: Json): Finding[] {
  return [
    ...DISTINCT.flatMap(({ what, places, foldCase }) =>
      repeated(
        what,
        places.flatMap((each) => select(file, each)),
        foldCase,
      ),
    ),
    ...organizationFindings(file),
    ...select(file, 'accounts.*').flatMap(({ path, value }) => [
      ...unknownNames(path, value, 'group', 'users.*.groups.*', 'groups.*.name'),
      ...unknownNames(path, value, 'role', 'instanceProfiles.*.role', 'roles.*.name'),
    ]),
    ...PER_ACCOUNT.flatMap(({ what, places, foldCase }) =>
      select(file, 'accounts.*').flatMap((account) =>
        repeated(
          what,
          places.flatMap((each) => select(account.value, each, account.path)),
          foldCase,
        ),
      ),
    ),
    ...select(file, 'accounts.*.users.*').flatMap((user) =>
      repeated('group', select(user.value, 'groups.*', user.path), false),
    ),
  ];
}

interface Distinct {
  readonly what: string;
  readonly places: readonly string[];
  readonly foldCase: boolean;
}

/** Names that may occur once in a world. */
const DISTINCT: readonly Distinct[] = [
  { what: 'account id', places: ['accounts.*.id'], foldCase: false },
  { what: 'account alias', places: ['accounts.*.alias'], foldCase: false },
  { what: 'path of a unit', places: ['organization.units.*.path'], foldCase: false },
  { what: 'policy id', places: ['organization.policies.*.id'], foldCase: false },
  { what: 'account in the units', places: ['organization.units.*.accounts.*'], foldCase: false },
  { what: 'resource ARN', places: ['accounts.*.resources.*.arn'], foldCase: false },
  {
    what: 'unique id',
    places: ['users', 'groups', 'roles', 'policies', 'instanceProfiles'].map(
      (kind) => `accounts.*.${kind}.*.id`,
    ),
    foldCase: false,
  },
  {
    what: 'access key id',
    places: ['accounts.*.users.*.accessKeys.*.id', 'sessions.*.accessKeyId'],
    foldCase: false,
  },
];

/** Names that may occur once in an account. */
const PER_ACCOUNT: readonly Distinct[] = [
  { what: 'user name', places: ['users.*.name'], foldCase: true },
  { what: 'group name', places: ['groups.*.name'], foldCase: true },
  { what: 'role name', places: ['roles.*.name'], foldCase: true },
  { what: 'policy name', places: ['policies.*.name'], foldCase: true },
  { what: 'instance profile name', places: ['instanceProfiles.*.name'], foldCase: true },
  { what: 'SAML provider name', places: ['samlProviders.*.name'], foldCase: false },
  { what: 'OIDC provider', places: ['oidcProviders.*.url'], foldCase: true },
  { what: 'VPC endpoint id', places: ['vpcEndpoints.*.id'], foldCase: false },
];

interface Selected {
  readonly path: Path;
  readonly value: Json;
}

/** The values at a dotted place, `*` standing for every item of a list; parts that are not there give none. */
function select(value: Json, place: string, path: Path = []): Selected[] {
  let selected: Selected[] = [{ path, value }];
  for (const step of place.split('.')) {
    selected = selected.flatMap(({ path: at, value: of }): Selected[] => {
      if (step === '*')
        return Array.isArray(of) ? of.map((item, index) => ({ path: [...at, index], value: item })) : [];
      if (typeof of !== 'object' || of === null || Array.isArray(of) || !Object.hasOwn(of, step)) return [];
      return [{ path: [...at, step], value: (of as Record<string, Json>)[step] as Json }];
    });
  }
  return selected;
}

function repeated(what: string, names: readonly Selected[], foldCase: boolean): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { path, value } of names) {
    if (typeof value !== 'string') continue;
    const key = foldCase ? value.toLowerCase() : value;
    if (seen.has(key)) {
      const expected = foldCase ? `each ${what} once, ignoring case` : `each ${what} once`;
      findings.push({
        path,
        part: 'value',
        code: 'name.duplicate',
        expected,
        found: `${inWords(value)} again`,
      });
    }
    seen.add(key);
  }
  return findings;
}

function unknownNames(path: Path, account: Json, what: string, used: string, defined: string): Finding[] {
  const known = new Set(select(account, defined).map(({ value }) => value));
  return select(account, used, path)
    .filter(({ value }) => typeof value === 'string' && !known.has(value))
    .map(({ path: at, value }) => ({
      path: at,
      part: 'value',
      code: 'name.unknown',
      expected: `the name of a ${what} of the account, with its case`,
      found: inWords(value),
    }));
}
