import type { Step } from '../../trace/step.ts';
import { typeOf, type Denial } from '../denial.ts';
import type { Fix } from './fix.ts';
import { namedBy } from '../places.ts';

/** What stays to be done, or need not be, once the fix is made. */
export function afterwards(denial: Denial, fix: Fix, trace: readonly Step[]): readonly Fix[] {
  const { elements, deciding, unreadable } = denial;
  if (fix.code === 'mendText') return [];
  if (denial.cause === 'explicitDeny') {
    const { caller, target } = denial.call;
    const ownRoot = caller?.kind === 'root' && !target?.crossAccount;
    const allows = ownRoot || trace.some(({ reason }) => reason.code === 'statement.allows');
    return allows ? [] : [{ code: 'nothingAllows', params: {} }];
  }
  const others = elements.filter(({ id, outcome }) => outcome === 'stop' && id !== deciding.id);
  const replaced = fix.code === 'addStatement' || fix.code === 'attachPolicy' || others.length === 0;
  const failing: readonly Fix[] = replaced
    ? []
    : [
        {
          code: 'alsoFailing',
          params: { elements: others.flatMap(({ evidence }) => evidence?.element ?? []) },
        },
      ];
  return [
    ...failing,
    ...ownPolicies(denial, fix, trace),
    ...unreadable.map(
      ({ policy, problems }) => ({ code: 'alsoUnreadable', params: { policy, problems } }) as const,
    ),
  ];
}

/** How the caller's own policies come in: across accounts always, within one where the trust policy leaves it to them. */
function ownPolicies(denial: Denial, fix: Fix, trace: readonly Step[]): readonly Fix[] {
  const { call, type } = denial;
  const { caller, target, action } = call;
  if (!caller || !target || caller.kind === 'service' || caller.kind === 'root') return [];
  if (type === 'identity') {
    const delegated = trace.some(
      ({ reason }) => reason.code === 'type.delegates' && reason.params.type === 'trust',
    );
    return delegated && !target.crossAccount
      ? [{ code: 'orNameCaller', params: { caller, role: target.arn } }]
      : [];
  }
  if (type !== 'trust' && type !== 'resource') return [];
  if (
    !target.crossAccount &&
    (fix.code === 'addStatement' || fix.code === 'nameCaller' || !delegates(denial))
  ) {
    return [];
  }
  const identity = trace.find((step) => typeOf(step) === 'identity')?.reason.code;
  if (identity === 'type.allows') return [{ code: 'allowedAlready', params: {} }];
  if (identity !== 'type.silent' && identity !== 'type.empty') return [];
  const account = target.crossAccount ? caller.accountId : null;
  return [{ code: 'allowToo', params: { holder: caller.name, action, resource: target.arn, account } }];
}

/** Whether the statement names the caller's account only, and so leaves the decision to its own policies. */
const delegates = ({ elements }: Denial): boolean =>
  elements.some(
    ({ evidence, reason }) =>
      evidence?.element === 'Principal' &&
      reason.code === 'element.matches' &&
      (/^\d{12}$/.test(reason.params.matched ?? '') || namedBy(reason.params.matched ?? '').kind === 'root'),
  );
