import type { PrincipalSet } from '../../policy/compile.ts';
import type { CompiledPrincipal, PrincipalPattern } from '../../policy/principal.ts';
import type { RuleId } from '../../trace/step.ts';
import { callerName, type Caller } from '../../world/caller.ts';
import type { ElementMatch } from './element.ts';

/** How a policy came to name the caller; `account` only hands the decision to the account's own policies (C-028). */
export type GrantForm = 'anyone' | 'account' | 'user' | 'role' | 'roleSession' | 'service';

export interface PrincipalMatch extends ElementMatch {
  /** The strongest form in which the caller is named; null when it is not. */
  readonly form: GrantForm | null;
}

/** Principal or NotPrincipal against the caller (C-027–C-045). `storedIds` as in `ResourcePolicy`. */
export function matchPrincipal(
  set: PrincipalSet,
  caller: Caller,
  storedIds: Readonly<Record<string, string>>,
): PrincipalMatch {
  if (set.negated) return matchNotPrincipal(set, caller, storedIds);
  let best: Named | null = null;
  let recreated: { readonly arn: string; readonly storedId: string } | null = null;
  for (const entry of set.principals) {
    const form = formOf(entry.pattern, caller, storedIds);
    if (form === 'recreated') {
      recreated = { arn: entry.written, storedId: storedIds[entry.written] ?? '' };
    } else if (form && (!best || STRENGTH[form] > STRENGTH[best.form])) best = { entry, form };
  }
  const common = {
    element: 'Principal' as const,
    holds: best !== null,
    span: best?.entry.span ?? set.syntax.span,
    expected: set.syntax.entries.map(({ value }) => value),
    found: [callerName(caller)],
  };
  if (best) {
    return {
      ...common,
      form: best.form,
      reason: { code: 'element.matches', params: { matched: best.entry.written } },
      rules: FORM_RULES[best.form],
    };
  }
  return {
    ...common,
    form: null,
    reason: recreated
      ? { code: 'element.principalRecreated', params: recreated }
      : { code: 'element.differs', params: {} },
    rules: recreated ? ['C-035', 'C-036'] : ['C-027'],
  };
}

/** An entry that names the caller, and how. */
interface Named {
  readonly entry: CompiledPrincipal;
  readonly form: GrantForm;
}

/**
 * NotPrincipal leaves out those it lists, and a user or role is listed only together with its account (C-039; AWS's
 * page on NotPrincipal). Root is its account; a service has none.
 */
function matchNotPrincipal(
  set: PrincipalSet,
  caller: Caller,
  storedIds: Readonly<Record<string, string>>,
): PrincipalMatch {
  const named = set.principals.flatMap((entry): Named[] => {
    const form = formOf(entry.pattern, caller, storedIds);
    return form && form !== 'recreated' ? [{ entry, form }] : [];
  });
  const account = named.find(({ form }) => form === 'account');
  const itself = named.find(({ form }) => form !== 'account');
  const needsAccount = itself?.form === 'user' || itself?.form === 'role' || itself?.form === 'roleSession';
  const listed = caller.kind === 'root' ? (account ?? itself) : !needsAccount || account ? itself : undefined;
  return {
    element: 'NotPrincipal',
    holds: listed === undefined,
    form: listed ? null : 'anyone',
    reason: listed
      ? { code: 'element.excluded', params: { matched: listed.entry.written } }
      : { code: 'element.notExcluded', params: {} },
    rules: ['C-039', 'C-040'],
    span: listed?.entry.span ?? set.syntax.span,
    expected: set.syntax.entries.map(({ value }) => value),
    found: [callerName(caller)],
  };
}

/** A direct name outranks delegation to the account, because it may grant on its own (E-018–E-023). */
const STRENGTH: Readonly<Record<GrantForm, number>> = {
  account: 0,
  role: 1,
  anyone: 2,
  service: 2,
  user: 3,
  roleSession: 3,
};

const FORM_RULES: Readonly<Record<GrantForm, readonly RuleId[]>> = {
  account: ['C-028'],
  role: ['C-027', 'C-035'],
  anyone: ['C-033'],
  service: ['C-043'],
  user: ['C-027', 'C-035'],
  roleSession: ['C-027'],
};

function formOf(
  pattern: PrincipalPattern,
  caller: Caller,
  storedIds: Readonly<Record<string, string>>,
): GrantForm | 'recreated' | null {
  switch (pattern.form) {
    case 'anyone':
      return 'anyone';
    case 'account':
      return caller.kind !== 'service' && caller.accountId === pattern.accountId ? 'account' : null;
    case 'user':
      return caller.kind === 'user' && caller.arn === pattern.arn
        ? sameEntity(pattern.arn, caller.user.id, storedIds, 'user')
        : null;
    case 'role':
      return caller.kind === 'roleSession' && caller.roleArn === pattern.arn
        ? sameEntity(pattern.arn, caller.role.id, storedIds, 'role')
        : null;
    case 'roleSession':
      return caller.kind === 'roleSession' && caller.arn === pattern.arn ? 'roleSession' : null;
    case 'uniqueId':
      if (caller.kind === 'user') return caller.user.id === pattern.id ? 'user' : null;
      if (caller.kind === 'roleSession') return caller.role.id === pattern.id ? 'role' : null;
      return null;
    case 'service':
      return caller.kind === 'service' && caller.service === pattern.service ? 'service' : null;
    case 'federatedUser':
    case 'federated':
    case 'canonicalUser':
    case 'malformed':
      return null;
  }
}

/** A principal made again under an old name is not the one that was trusted (C-036). */
const sameEntity = <Form extends GrantForm>(
  arn: string,
  id: string,
  storedIds: Readonly<Record<string, string>>,
  form: Form,
): Form | 'recreated' => {
  const stored = storedIds[arn];
  return stored === undefined || stored === id ? form : 'recreated';
};
