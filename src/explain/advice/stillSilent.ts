import type { PolicyType } from '../../policy/document.ts';
import type { Step } from '../../trace/step.ts';
import { paramsOf } from '../callFacts.ts';
import type { Denial } from '../denial.ts';
import { GRANT_FORMS, NEEDED_BESIDES, OWN_SIDE, type GrantForm } from '../../policy/grantForm.ts';
import { formOf, grantFormIn, ownForm } from '../grantForm.ts';
import { guardOf, isLimit, isSilent } from '../policyTypes.ts';
import type { Fix } from './fix.ts';

interface StillSilent {
  /** Types of which an Allow is needed once the fix is made. */
  readonly required: readonly PolicyType[];
  /** Those of them that have none even then. */
  readonly silent: readonly PolicyType[];
}

/** What has to allow the call besides what the fix mends, and does not yet. */
export function stillSilent(denial: Denial, fix: Fix, trace: readonly Step[]): StillSilent {
  const required = requiredTypes(denial, fix, trace);
  const remains = denial.cause === 'explicitDeny' && fix.code !== 'setBoundary';
  const silent = required.filter((type) =>
    type === denial.type ? remains && isOnlyDenying(trace, type) : isSilent(trace, type),
  );
  return { required, silent };
}

/** Whether a type denies, and would not allow either; of SCPs each level has to, which is told apart. */
const isOnlyDenying = (trace: readonly Step[], type: PolicyType): boolean =>
  type !== 'scp' &&
  !trace.some(({ reason, evidence }) => reason.code === 'statement.allows' && evidence?.policy.type === type);

function requiredTypes(denial: Denial, fix: Fix, trace: readonly Step[]): readonly PolicyType[] {
  const { caller, target } = denial.call;
  const guard = guardOf(trace);
  const limits: readonly PolicyType[] = ['scp', 'endpoint'];
  if (!caller || caller.accountId === null) return [...limits, guard];
  const own = (form: GrantForm | null): readonly PolicyType[] =>
    (form === null ? OWN_SIDE : NEEDED_BESIDES[form]).filter(
      (type) => type !== 'identity' || caller.holder !== null,
    );
  if (target?.crossAccount) return [...limits, guard, ...own(null)];
  const form = formAfter(denial, fix, trace);
  if (!isGuarded(trace)) return [...limits, ...own(form)];
  // How a guard that is still silent will come to name the caller is open, and with it what else is needed.
  const open = form === null && (denial.type !== guard || denial.cause === 'explicitDeny');
  return [...limits, guard, ...(open ? [] : own(form))];
}

/** Roles and KMS keys that have a policy are given to nobody whom it does not allow (B-046, E-016). */
function isGuarded(trace: readonly Step[]): boolean {
  const found = paramsOf(trace, 'resource.found');
  return guardOf(trace) === 'trust' || (found?.hasPolicy === true && /^arn:[^:]+:kms:/.test(found.resource));
}

/** How the trust or resource policy names the caller once the fix is made; null when it does not. */
function formAfter(
  { type, cause, elements, call }: Denial,
  fix: Fix,
  trace: readonly Step[],
): GrantForm | null {
  const { caller } = call;
  if (!caller) return null;
  if (isLimit(type) || type === 'identity' || cause === 'explicitDeny') {
    return grantFormIn(trace, guardOf(trace), caller);
  }
  if (NAMES_CALLER.has(fix.code)) return ownForm(caller);
  const forms = formOf(elements, caller);
  return GRANT_FORMS.findLast((form) => forms.includes(form)) ?? null;
}

const NAMES_CALLER: ReadonlySet<Fix['code']> = new Set([
  'nameCaller',
  'replaceNotPrincipal',
  'saveAgain',
  'addStatement',
  'writePolicy',
]);
