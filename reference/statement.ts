import type { Caller } from '../src/world/caller.ts';
import type { PolicyType } from '../src/policy/document.ts';
import { conditionsHold } from './conditions.ts';
import { many, type Context, type PolicyDocument, type Principals, type Statement } from './policy.ts';
import { like, resourceLike } from './text.ts';

/**
 * How a statement comes to apply to a caller, the weaker first: not at all, through the caller's account (C-028), through
 * its role or the user behind a federated user, or to the very caller.
 */
export const REACH = { none: 0, account: 1, role: 2, caller: 3 } as const;
export type Reach = (typeof REACH)[keyof typeof REACH];

export interface Asked {
  readonly type: PolicyType;
  readonly caller: Caller;
  readonly action: string;
  readonly arn: string;
  readonly context: Context;
  /** Unique ids that a trust policy holds for ARNs; null for policies that hold none (C-035). */
  readonly storedIds: Readonly<Record<string, string>> | null;
}

/** The furthest reach of a policy's statements of that effect. */
export function reachOf(text: string, effect: Statement['Effect'], asked: Asked): Reach {
  const policy = JSON.parse(text) as PolicyDocument;
  let furthest: Reach = REACH.none;
  for (const statement of [policy.Statement].flat() as readonly Statement[]) {
    if (statement.Effect !== effect || !applies(statement, policy.Version, asked)) continue;
    const reach = principalReach(statement, asked);
    if (reach > furthest) furthest = reach;
  }
  return furthest;
}

/**
 * Everything but the principal (C-019 to C-025, D-008). Trust policies have no resource (C-010), policies of resources may
 * leave it out and mean the one they hang on, all others must say one (C-004).
 */
function applies(
  statement: Statement,
  version: string | undefined,
  { type, action, arn, context }: Asked,
): boolean {
  const { Action, NotAction, Resource, NotResource, Condition } = statement;
  if (!Resource && !NotResource && type !== 'trust' && type !== 'resource') return false;
  const isAction = (pattern: string): boolean => like(pattern, action, 'i');
  const isResource = (pattern: string): boolean => resourceLike(pattern, arn, version, context);
  if (Action && !many(Action).some(isAction)) return false;
  if (NotAction && many(NotAction).some(isAction)) return false;
  if (Resource && !many(Resource).some(isResource)) return false;
  if (NotResource && many(NotResource).some(isResource)) return false;
  return conditionsHold(Condition, version, context);
}

/** C-009: who is meant has to be said, but not in policies that hang on the caller. */
function principalReach({ Effect, Principal, NotPrincipal }: Statement, asked: Asked): Reach {
  if (Principal) return Math.max(REACH.none, ...reaches(Principal, asked)) as Reach;
  if (NotPrincipal && Effect === 'Deny' && hasBoundary(asked.caller)) return REACH.caller;
  if (NotPrincipal && Effect === 'Allow') {
    return reaches(NotPrincipal, asked).some((reach) => reach > REACH.none) ? REACH.none : REACH.caller;
  }
  if (NotPrincipal) return spares(NotPrincipal, asked) ? REACH.none : REACH.caller;
  return ['trust', 'resource', 'rcp', 'endpoint'].includes(asked.type) ? REACH.none : REACH.caller;
}

/** C-039: a Deny with NotPrincipal spares nobody who has a permissions boundary. */
const hasBoundary = (caller: Caller): boolean =>
  caller.kind === 'roleSession'
    ? caller.role.permissionsBoundary !== null
    : 'user' in caller && (caller.user?.permissionsBoundary ?? null) !== null;

/**
 * C-039: who is listed is spared when its account is listed as well, a session when its account and role are; an account
 * alone spares its root user.
 */
function spares(listed: Principals, asked: Asked): boolean {
  const all = reaches(listed, asked);
  if (!('accountId' in asked.caller) || starIn(listed)) return all.includes(REACH.caller);
  if (!all.includes(REACH.account)) return false;
  if (asked.caller.kind === 'roleSession') return all.includes(REACH.role);
  return asked.caller.kind === 'root' || all.some((reach) => reach > REACH.account);
}

const starIn = (principals: Principals): boolean =>
  principals === '*' || (typeof principals !== 'string' && many(principals['AWS'] ?? []).includes('*'));

function reaches(principals: Principals, { caller, storedIds }: Asked): readonly Reach[] {
  if (typeof principals === 'string') return [REACH.caller];
  const services = many(principals['Service'] ?? []);
  const federated = many(principals['Federated'] ?? []);
  const isNamed =
    (caller.kind === 'service' && services.includes(caller.service)) ||
    (caller.kind === 'federated' && federated.includes(caller.provider));
  return [
    isNamed ? REACH.caller : REACH.none,
    ...many(principals['AWS'] ?? []).map((value) => awsReach(value, caller, storedIds)),
  ];
}

/** One value under `AWS` (C-027, C-028, C-033, C-035, C-045). */
function awsReach(value: string, caller: Caller, storedIds: Asked['storedIds']): Reach {
  if (value === '*') return REACH.caller;
  if (!('accountId' in caller)) return REACH.none;
  if (value === caller.accountId || value === `arn:aws:iam::${caller.accountId}:root`) return REACH.account;
  const named = storedIds?.[value] ?? value;
  switch (caller.kind) {
    case 'root':
      return REACH.none;
    case 'user':
      return named === caller.arn || named === caller.user.id ? REACH.caller : REACH.none;
    case 'federatedUser':
      if (named === caller.arn) return REACH.caller;
      return named === caller.userArn || named === caller.user?.id ? REACH.role : REACH.none;
    case 'roleSession':
      if (named === caller.arn) return REACH.caller;
      return named === caller.roleArn || named === caller.role.id ? REACH.role : REACH.none;
  }
}
