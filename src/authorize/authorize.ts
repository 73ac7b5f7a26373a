import type { PolicyType } from '../policy/document.ts';
import type { NotModelled } from '../trace/reason.ts';
import type { StepTree } from '../trace/stepTree.ts';
import type { DecidedBy } from '../trace/decidedBy.ts';
import type { CompiledPolicy } from '../policy/compile.ts';
import type { TypeAnalysis } from './analyse/analysis.ts';
import { analyseIdentity } from './analyse/identity.ts';
import { analyseResource } from './analyse/resource.ts';
import { analyseTrust } from './analyse/trust.ts';
import { combine, type Combination } from './combine.ts';
import { notModelled } from './notModelled.ts';
import type { AccessRequest } from './request.ts';
import { isCrossAccount } from './request.ts';
import { typeSteps } from './steps.ts';

/** What all policies together say to a request. */
export type Authorization =
  | { readonly outcome: 'allow'; readonly decidedBy: DecidedBy; readonly steps: () => AuthorizationSteps }
  | {
      readonly outcome: 'deny';
      readonly decidedBy: DecidedBy;
      readonly denial: Denial;
      readonly steps: () => AuthorizationSteps;
    }
  | { readonly outcome: 'unmodelled'; readonly what: readonly NotModelled[] };

/** What each policy type said, and what came of it all. */
export interface AuthorizationSteps {
  readonly types: readonly StepTree[];
  readonly combination: StepTree;
}

/** What AWS's denial text needs to know. */
export interface Denial {
  readonly type: PolicyType;
  readonly explicit: boolean;
  readonly crossAccount: boolean;
}

/** Asks every policy type, then combines the answers. Steps are made when asked for, so bulk questions pay nothing for them. */
export function authorize(request: AccessRequest): Authorization {
  const what = notModelled(request);
  if (what.length > 0) return { outcome: 'unmodelled', what };
  const resource = request.action === 'sts:AssumeRole' ? analyseTrust(request) : analyseResource(request);
  const identity = analyseIdentity(request);
  const combination = combine({ resource, identity }, request);
  const decidedBy = decidedByOf(combination);
  const steps = (): AuthorizationSteps => ({
    types: [typeSteps(resource, combination), typeSteps(identity, combination)],
    combination: {
      question: 'combine',
      outcome: combination.allowed ? 'pass' : 'stop',
      reason: combination.reason,
      rules: combination.rules,
    },
  });
  const unread = combination.allowed ? unreadPolicies([resource, identity]) : [];
  if (unread.length > 0) return { outcome: 'unmodelled', what: unread };
  if (combination.allowed) return { outcome: 'allow', decidedBy, steps };
  const { type, explicit } = combination;
  return {
    outcome: 'deny',
    decidedBy,
    denial: { type, explicit, crossAccount: isCrossAccount(request) },
    steps,
  };
}

/**
 * Policies of which statements cannot be read: one of those might deny. AWS would never have saved them; a world that
 * is loaded as it stands can hold them.
 */
const unreadPolicies = (analyses: readonly TypeAnalysis[]): readonly NotModelled[] =>
  analyses.flatMap(({ documents }) =>
    documents
      .filter(
        ({ policy }) => policy.statements.length < policy.syntax.statements.length || isUnreadable(policy),
      )
      .map(({ ref }) => ({ feature: 'policy' as const, name: ref.name ?? ref.owner })),
  );

/** Not JSON, or JSON in which no statements could be found. */
const isUnreadable = ({ syntax }: CompiledPolicy): boolean =>
  syntax.problems.some(({ code }) => code.startsWith('json.') || code === 'shape.notAnObject');

const decidedByOf = ({ type, verdict }: Combination): DecidedBy => ({
  policyType: type,
  element: verdict?.element?.element ?? 'Statement',
  policy: verdict?.ref ?? null,
  statement: verdict?.match.statement.syntax.index ?? null,
});
