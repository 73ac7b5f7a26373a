import { inWords, type Finding, type Path } from './fileError.ts';
import type { Json } from './source.ts';

type Members = { readonly [key: string]: Json };

/** What is wrong with the named policies of an organization beyond their shape: names that occur twice, targets that it does not have. */
export function organizationFindings(file: Json): Finding[] {
  const organization = membersOf(membersOf(file)['organization']);
  const places = placesIn(organization);
  const names = new Set<string>();
  return itemsOf(organization['policies']).flatMap((item, index): Finding[] => {
    const at: Path = ['organization', 'policies', index];
    const { type, name, targets } = membersOf(item);
    const key = JSON.stringify([type, name]);
    const again = typeof name === 'string' && names.has(key);
    names.add(key);
    return [
      ...(again ? [duplicate([...at, 'name'], name)] : []),
      ...itemsOf(targets).flatMap((target, position) =>
        typeof target === 'string' && !places.has(target)
          ? [unknown([...at, 'targets', position], target)]
          : [],
      ),
    ];
  });
}

const duplicate = (path: Path, name: string): Finding => ({
  path,
  part: 'value',
  code: 'name.duplicate',
  expected: 'each name of a policy once for its type',
  found: `${inWords(name)} again`,
});

const unknown = (path: Path, target: string): Finding => ({
  path,
  part: 'value',
  code: 'name.unknown',
  expected: 'the path of a unit or the id of an account of the organization',
  found: inWords(target),
});

/** Root and units, each with those above it, and accounts. */
function placesIn({ managementAccount, units }: Members): ReadonlySet<Json | undefined> {
  const listed = itemsOf(units).map(membersOf);
  const paths = listed.flatMap(({ path }) => {
    const names = typeof path === 'string' ? path.split('/') : [];
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
  });
  return new Set([
    'Root',
    managementAccount,
    ...paths,
    ...listed.flatMap(({ accounts }) => itemsOf(accounts)),
  ]);
}

const itemsOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

const membersOf = (value: Json | undefined): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
