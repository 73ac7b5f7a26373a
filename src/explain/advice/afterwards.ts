import type { Step } from '../../trace/step.ts';
import type { Denial } from '../denial.ts';
import { guardOf, isGranting, isLimit } from '../policyTypes.ts';
import { placeOf } from '../places.ts';
import { editorOf } from './editorOf.ts';
import type { Fix } from './fix.ts';
import { stillSilent } from './stillSilent.ts';

/**
 * What stays to be done, or need not be, once the fix is made.
 * @param trace the steps of the question that was denied
 */
export function afterwards(denial: Denial, fix: Fix, trace: readonly Step[]): readonly Fix[] {
  if (ENDS.has(fix.code)) return [];
  return denial.cause === 'explicitDeny'
    ? [...deniedToo(denial, trace), ...afterDeny(denial, fix, trace), ...orDoWithout(denial)]
    : [
        ...alsoFailing(denial, fix),
        ...levelsToo(denial, trace),
        ...otherTypes(denial, fix, trace),
        ...orNameCaller(denial, trace),
        ...denial.unreadable.map(
          ({ policy, problems }) => ({ code: 'alsoUnreadable', params: { policy, problems } }) as const,
        ),
        ...orDoWithout(denial),
      ];
}

/** What comes after them is open, or nothing does. */
const ENDS: ReadonlySet<Fix['code']> = new Set(['mendText', 'callFromAccount', 'unknownOwner']);

function deniedToo({ deciding }: Denial, trace: readonly Step[]): readonly Fix[] {
  const places = trace.flatMap((step) =>
    step.reason.code === 'statement.denies' && step.id !== deciding.id && step.id !== deciding.parentId
      ? (placeOf(step) ?? [])
      : [],
  );
  return places.length > 0 ? [{ code: 'deniedToo', params: { places } }] : [];
}

/** Once the Deny is gone, what was never allowed still is not. */
function afterDeny(denial: Denial, fix: Fix, trace: readonly Step[]): readonly Fix[] {
  const { caller, target } = denial.call;
  const ownRoot = caller?.kind === 'root' && !target?.crossAccount;
  const granted =
    ownRoot ||
    trace.some(
      ({ reason, evidence }) =>
        reason.code === 'statement.allows' && evidence !== null && !isLimit(evidence.policy.type),
    );
  const others = otherTypes(denial, fix, trace);
  return [
    ...(granted ? [] : [{ code: 'nothingAllows', params: {} } as const]),
    ...levelsToo(denial, trace),
    ...(granted ? others : others.flatMap(limitsAlone)),
  ];
}

/** That the types which grant are silent is said already. */
function limitsAlone(fix: Fix): readonly Fix[] {
  const types = fix.code === 'typesToo' ? fix.params.types.filter(isLimit) : [];
  return types.length > 0 ? [{ code: 'typesToo', params: { types } }] : [];
}

/** What else keeps the nearest statement from matching, unless it is left as it is. */
function alsoFailing({ elements, deciding }: Denial, fix: Fix): readonly Fix[] {
  const others = elements.filter(({ id, outcome }) => outcome === 'stop' && id !== deciding.id);
  if (LEAVES_STATEMENT.has(fix.code) || others.length === 0) return [];
  return [
    {
      code: 'alsoFailing',
      params: { elements: others.flatMap(({ evidence }) => evidence?.element ?? []) },
    },
  ];
}

const LEAVES_STATEMENT: ReadonlySet<Fix['code']> = new Set([
  'addStatement',
  'attachPolicy',
  'setBoundary',
  'passSessionPolicy',
  'attachFullAccess',
]);

/** Every level of an organization needs an Allow of its own (E-004). */
function levelsToo({ type, level }: Denial, trace: readonly Step[]): readonly Fix[] {
  if (type !== 'scp') return [];
  const owners = (code: 'policy' | 'statement.allows'): ReadonlySet<string> =>
    new Set(
      trace.flatMap(({ question, reason, evidence }) =>
        evidence?.policy.type === type && (question === code || reason.code === code)
          ? [evidence.policy.owner]
          : [],
      ),
    );
  const allowed = owners('statement.allows');
  const levels = [...owners('policy')].filter((owner) => owner !== level && !allowed.has(owner));
  return levels.length > 0 ? [{ code: 'levelsToo', params: { levels } }] : [];
}

/** Within one account, a trust policy that names the caller makes the identity policies needless (B-044). */
function orNameCaller({ type, call }: Denial, trace: readonly Step[]): readonly Fix[] {
  const { caller, target } = call;
  const delegated = trace.some(
    ({ reason }) => reason.code === 'type.delegates' && reason.params.type === 'trust',
  );
  return type === 'identity' && caller && target && delegated && !target.crossAccount
    ? [{ code: 'orNameCaller', params: { caller, role: target.arn } }]
    : [];
}

/** Nobody needs a permission for what the call does not bring. */
const orDoWithout = ({ needed, call: { caller } }: Denial): readonly Fix[] =>
  needed ? [{ code: 'orDoWithout', params: { needed, caller } }] : [];

/** The other policy types that have to allow the call as well. */
function otherTypes(denial: Denial, fix: Fix, trace: readonly Step[]): readonly Fix[] {
  const { type, call } = denial;
  const { required, silent } = stillSilent(denial, fix, trace);
  const others = silent.filter((each) => each !== 'identity');
  const types: readonly Fix[] = others.length > 0 ? [{ code: 'typesToo', params: { types: others } }] : [];
  if (!call.caller || !call.target || !required.includes('identity')) return types;
  if (silent.includes('identity')) {
    const { action, caller, target } = call;
    const editor = editorOf({ ...denial, type: 'identity' });
    const params = { holder: caller.holder ?? caller.name, action, resource: target.arn, editor };
    return [{ code: 'allowToo', params }, ...types];
  }
  return type === guardOf(trace) && denial.cause !== 'explicitDeny' && isGranting(trace, 'identity')
    ? [{ code: 'allowedAlready', params: {} }, ...types]
    : types;
}
