import { policyOf, type CompiledStatement } from '../../../policy/compile.ts';
import { matchesGlob } from '../../../policy/glob.ts';
import type { PrincipalPattern } from '../../../policy/principal.ts';
import {
  findAccount,
  findRole,
  findRoleByArn,
  findSamlProvider,
  findUserByArn,
} from '../../../world/find.ts';
import { oidcProviderArn, parseArn, roleArn, userArn } from '../../../world/names.ts';
import type { Resource, Role, World } from '../../../world/world.ts';
import { outsideId } from './outside.ts';

/** Somebody whom the policy of a role or a resource names. */
export interface Trusted {
  /** Of the node that stands for it. */
  readonly node: string;
  /** As the policy has it. */
  readonly written: string;
  /** The statements that name it all have conditions. */
  readonly conditional: boolean;
}

/**
 * Whom a trust policy lets assume its role, each once and in the order written: the principals of its Allow statements
 * about sts:AssumeRole and its siblings. An account stands for everybody in it (C-028), an ARN for the principal that
 * had it when the policy was saved (C-036). What is in no account of the world stands outside.
 */
export const trustedBy = (world: World, { trustPolicy, trustedIds }: Role): readonly Trusted[] =>
  namedByAll(world, trustedIds, policyOf(trustPolicy).statements.filter(letsAssume));

/** Whom the policy of a resource lets in to whatever action, in the same way: the principals of its Allow statements. */
export const letInBy = (world: World, { policy }: Resource): readonly Trusted[] =>
  policy === null ? [] : namedByAll(world, {}, policyOf(policy).statements);

function namedByAll(
  world: World,
  bound: Role['trustedIds'],
  statements: readonly CompiledStatement[],
): readonly Trusted[] {
  const named = new Map<string, Trusted>();
  for (const statement of statements.filter(({ effect }) => effect === 'Allow')) {
    for (const each of namedIn(world, bound, statement)) {
      const known = named.get(each.node);
      named.set(each.node, known?.conditional === false ? known : each);
    }
  }
  return [...named.values()];
}

const ASSUMING = ['sts:assumerole', 'sts:assumerolewithsaml', 'sts:assumerolewithwebidentity'];

const letsAssume = ({ actions: { negated, patterns } }: CompiledStatement): boolean =>
  ASSUMING.some((action) => patterns.some((pattern) => matchesGlob(pattern, action)) !== negated);

function namedIn(world: World, bound: Role['trustedIds'], statement: CompiledStatement): readonly Trusted[] {
  const { principals, conditions } = statement;
  const conditional = conditions.length > 0;
  // NotPrincipal lets everybody else in (C-040).
  if (principals?.negated) {
    return [{ node: outsideId('anyone', '*'), written: principals.written.join(', '), conditional }];
  }
  return (principals?.principals ?? []).flatMap(({ pattern, written }) => {
    const node = nodeOf(world, bound, pattern);
    return node === null ? [] : [{ node, written, conditional }];
  });
}

/** The node that stands for a principal; null for what can be nobody. */
function nodeOf(world: World, bound: Role['trustedIds'], pattern: PrincipalPattern): string | null {
  switch (pattern.form) {
    case 'anyone':
      return outsideId('anyone', '*');
    case 'account':
      return findAccount(world, pattern.accountId)
        ? pattern.accountId
        : outsideId('outsideAccount', pattern.accountId);
    case 'user':
    case 'role':
      return entityNode(world, bound, pattern.arn);
    case 'roleSession':
      return roleOfSession(world, pattern.arn) ?? outsideId('outsidePrincipal', pattern.arn);
    case 'federatedUser':
      return outsideId('outsidePrincipal', pattern.arn);
    case 'uniqueId':
      return arnOfId(world, pattern.id) ?? outsideId('gone', pattern.id);
    case 'service':
      return outsideId('service', pattern.service);
    case 'federated':
      return providerNode(world, pattern.provider);
    case 'canonicalUser':
    case 'malformed':
      return null;
  }
}

function entityNode(world: World, bound: Role['trustedIds'], arn: string): string {
  const account = findAccount(world, parseArn(arn)?.account ?? '');
  if (!account) return outsideId('outsidePrincipal', arn);
  const entity = findUserByArn(world, arn)?.user ?? findRoleByArn(world, arn)?.role;
  const id = Object.hasOwn(bound, arn) ? bound[arn] : entity?.id;
  return entity && entity.id === id ? arn : outsideId('gone', arn);
}

function roleOfSession(world: World, arn: string): string | null {
  const { account: id = '', resource = '' } = parseArn(arn) ?? {};
  const account = findAccount(world, id);
  const role = account && findRole(account, resource.split('/')[1] ?? '');
  return account && role ? roleArn(account.id, role) : null;
}

function arnOfId({ accounts }: World, uniqueId: string): string | null {
  for (const { id, users, roles } of accounts) {
    const user = users.find((each) => each.id === uniqueId);
    if (user) return userArn(id, user);
    const role = roles.find((each) => each.id === uniqueId);
    if (role) return roleArn(id, role);
  }
  return null;
}

function providerNode(world: World, provider: string): string {
  const account = findAccount(world, parseArn(provider)?.account ?? '');
  const isHere =
    findSamlProvider(world, provider) !== null ||
    account?.oidcProviders.some(({ url }) => oidcProviderArn(account.id, url) === provider);
  return isHere ? provider : outsideId('service', provider);
}
