import { parsePolicy } from '../../policy/parse.ts';
import { principalPattern } from '../../policy/principal.ts';
import { findAccount, findManagedPolicy, findRole, findRoleByArn, findUserByArn } from '../find.ts';
import { memoised } from '../../lib/memoised.ts';
import { oidcProviderArn, parseArn, samlProviderArn } from '../names.ts';
import type { World } from '../world.ts';
import { pointerOf, type Locate, type Path } from './fileError.ts';

/** Something that a world may hold but that names nothing in it: it may be another account's, or deleted. */
export interface WorldDiagnostic {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly code: 'policy.unknown' | 'boundary.unknown' | 'principal.unknown';
  /** The ARN, account id, unique id or provider that names nothing. */
  readonly named: string;
}

type Naming = Pick<WorldDiagnostic, 'code' | 'named'> & { readonly path: Path };

/** Names in a world that name nothing there. AWS managed policies and services are not judged. */
export function worldDiagnostics(world: World, locate: Locate | null): WorldDiagnostic[] {
  return namings(world).map(({ path, code, named }) => {
    const place = locate?.(path, 'value') ?? null;
    return { path: pointerOf(path), line: place?.line ?? null, column: place?.column ?? null, code, named };
  });
}

function namings(world: World): Naming[] {
  return world.accounts.flatMap((account, index) => {
    const base: Path = ['accounts', index];
    return [
      ...account.users.flatMap((user, at) => policyNamings(world, user, [...base, 'users', at])),
      ...account.groups.flatMap((group, at) => policyNamings(world, group, [...base, 'groups', at])),
      ...account.roles.flatMap((role, at) => [
        ...principalNamings(world, role.trustPolicy, [...base, 'roles', at, 'trustPolicy']),
        ...policyNamings(world, role, [...base, 'roles', at]),
      ]),
    ];
  });
}

interface Attached {
  readonly attachedPolicies: readonly string[];
  readonly permissionsBoundary?: string | null;
}

function policyNamings(
  world: World,
  { attachedPolicies, permissionsBoundary }: Attached,
  path: Path,
): Naming[] {
  const unknown = (arn: string): boolean =>
    parseArn(arn)?.account !== 'aws' && findManagedPolicy(world, arn) === null;
  const attached = attachedPolicies.flatMap((named, index): Naming[] =>
    unknown(named) ? [{ path: [...path, 'attachedPolicies', index], code: 'policy.unknown', named }] : [],
  );
  if (permissionsBoundary === undefined || permissionsBoundary === null || !unknown(permissionsBoundary)) {
    return attached;
  }
  const boundary = [...path, 'permissionsBoundary'];
  return [...attached, { path: boundary, code: 'boundary.unknown', named: permissionsBoundary }];
}

function principalNamings(world: World, trustPolicy: string, path: Path): Naming[] {
  const entries = parsePolicy(trustPolicy).statements.flatMap(
    (statement) => statement.principal?.entries ?? [],
  );
  const unknown = entries.filter(({ type, value }) => !isKnown(world, type, value)).map(({ value }) => value);
  return [...new Set(unknown)].map((named) => ({ path, code: 'principal.unknown', named }));
}

/** Whether a principal names something in the world; malformed ones are judged where policies are validated. */
function isKnown(world: World, type: string, value: string): boolean {
  const pattern = principalPattern(type, value);
  switch (pattern.form) {
    case 'account':
      return findAccount(world, pattern.accountId) !== null;
    case 'user':
      return findUserByArn(world, pattern.arn) !== null;
    case 'role':
      return findRoleByArn(world, pattern.arn) !== null;
    case 'roleSession':
    case 'federatedUser':
      return issuerIsKnown(world, pattern.arn);
    case 'uniqueId':
      return uniqueIds(world.accounts).has(pattern.id);
    case 'federated':
      return !pattern.provider.startsWith('arn:') || providers(world.accounts).has(pattern.provider);
    default:
      return true;
  }
}

function issuerIsKnown(world: World, arn: string): boolean {
  const { account: id = '', resource = '' } = parseArn(arn) ?? {};
  const account = findAccount(world, id);
  const [kind, name = ''] = resource.split('/');
  return account !== null && (kind !== 'assumed-role' || findRole(account, name) !== null);
}

const uniqueIds = memoised(
  (accounts: World['accounts']) =>
    new Set(accounts.flatMap(({ users, roles }) => [...users, ...roles].map(({ id }) => id))),
);

const providers = memoised(
  (accounts: World['accounts']) =>
    new Set(
      accounts.flatMap(({ id, oidcProviders, samlProviders }) => [
        ...oidcProviders.map(({ url }) => oidcProviderArn(id, url)),
        ...samlProviders.map(({ name }) => samlProviderArn(id, name)),
      ]),
    ),
);
