import { memoised } from '../lib/memoised.ts';
import { parseArn, pathAndName } from './names.ts';
import type {
  AccessKey,
  Account,
  ManagedPolicy,
  Resource,
  Role,
  SamlProvider,
  Session,
  User,
  World,
} from './world.ts';

/*
 * Lookups in a world, flat in its size: an index is made once for each list and lives as long as the list. Names and
 * ARNs are matched with their case.
 */

export const findAccount = (world: World, id: string): Account | null =>
  accountsById(world.accounts).get(id) ?? null;

export const findUser = (account: Account, name: string): User | null =>
  usersByName(account.users).get(name) ?? null;

export const findRole = (account: Account, name: string): Role | null =>
  rolesByName(account.roles).get(name) ?? null;

export function findUserByArn(world: World, arn: string): { account: Account; user: User } | null {
  const place = iamPlace(world, arn);
  const user = place && usersByPath(place.account.users).get(place.resource);
  return user ? { account: place.account, user } : null;
}

export function findRoleByArn(world: World, arn: string): FoundRole | null {
  const found = rolesFound(world.accounts);
  const known = found.get(arn);
  if (known) return known;
  const place = iamPlace(world, arn);
  const role = place && rolesByPath(place.account.roles).get(place.resource);
  if (!role) return null;
  const made = { account: place.account, role };
  found.set(arn, made);
  return made;
}

interface FoundRole {
  readonly account: Account;
  readonly role: Role;
}

/** Roles that have been looked up by their ARNs before. */
const rolesFound = memoised<readonly Account[], Map<string, FoundRole>>(() => new Map());

/** A customer managed policy; AWS's own (`arn:aws:iam::aws:policy/…`) are in no world. */
export function findManagedPolicy(
  world: World,
  arn: string,
): { account: Account; policy: ManagedPolicy } | null {
  const place = iamPlace(world, arn);
  const policy = place && policiesByPath(place.account.policies).get(place.resource);
  return policy ? { account: place.account, policy } : null;
}

/** A SAML provider by its ARN. */
export function findSamlProvider(
  world: World,
  arn: string,
): { account: Account; provider: SamlProvider } | null {
  const place = iamPlace(world, arn);
  const provider = place?.account.samlProviders.find(
    ({ name }) => place.resource === `saml-provider/${name}`,
  );
  return place && provider ? { account: place.account, provider } : null;
}

/** The resource of that ARN and its account; for a part of one, such as an object of a bucket, the whole. */
export function findResource(world: World, arn: string): { account: Account; resource: Resource } | null {
  const resources = resourcesByArn(world.accounts);
  return resources.get(arn) ?? resources.get(wholeOf(arn)) ?? null;
}

/** The account that an ARN says, or else the one whose resources hold it; null when neither tells. */
export function ownerAccountOf(world: World, arn: string): string | null {
  const named = parseArn(arn)?.account ?? '';
  return /^\d{12}$/.test(named) ? named : (findResource(world, arn)?.account.id ?? null);
}

/** A user's long-term access key, active or not. */
export const findAccessKey = (
  world: World,
  id: string,
): { account: Account; user: User; key: AccessKey } | null => accessKeysById(world.accounts).get(id) ?? null;

/** The session that an access key id belongs to, expired or not. */
export const findSessionByAccessKey = (world: World, id: string): Session | null =>
  sessionsByAccessKey(world.sessions).get(id) ?? null;

/** Where in a world an ARN of the partition's IAM points: its account and the ARN's resource part. */
function iamPlace(world: World, arn: string): { account: Account; resource: string } | null {
  if (!arn.startsWith(IAM)) return null;
  const end = arn.indexOf(':', IAM.length);
  const account = findAccount(world, arn.slice(IAM.length, end));
  return account && { account, resource: arn.slice(end + 1) };
}

const IAM = 'arn:aws:iam::';

/** What an object, an index or stream of a table, or a version of a function is part of: there the policy hangs. */
const wholeOf = (arn: string): string => WHOLES.exec(arn)?.[0] ?? arn;

const WHOLES =
  /^arn:aws:(?:s3:::[^/]+|dynamodb:[^:]*:\d{12}:table\/[^/]+|lambda:[^:]*:\d{12}:function:[^:]+)(?=[/:])/;

const indexBy = <Item extends object>(keyOf: (item: Item) => string) =>
  memoised((items: readonly Item[]) => new Map(items.map((item) => [keyOf(item), item])));

const accountsById = indexBy<Account>((account) => account.id);
const usersByName = indexBy<User>((user) => user.name);
const usersByPath = indexBy<User>((user) => pathAndName('user', user));
const rolesByName = indexBy<Role>((role) => role.name);
const rolesByPath = indexBy<Role>((role) => pathAndName('role', role));
const policiesByPath = indexBy<ManagedPolicy>((policy) => pathAndName('policy', policy));
const sessionsByAccessKey = indexBy<Session>((session) => session.accessKeyId);

const resourcesByArn = memoised(
  (accounts: readonly Account[]) =>
    new Map(
      accounts.flatMap((account) =>
        account.resources.map((resource) => [resource.arn, { account, resource }] as const),
      ),
    ),
);

const accessKeysById = memoised(
  (accounts: readonly Account[]) =>
    new Map(
      accounts.flatMap((account) =>
        account.users.flatMap((user) =>
          user.accessKeys.map((key) => [key.id, { account, user, key }] as const),
        ),
      ),
    ),
);
