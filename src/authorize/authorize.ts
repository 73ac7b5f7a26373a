import type { CompiledPolicy } from '../policy/compile.ts';
import type { PolicyRef, PolicyType } from '../policy/document.ts';
import type { DecidedBy } from '../trace/decidedBy.ts';
import type { NotModelled } from '../trace/reason.ts';
import type { StepWriter } from '../trace/stepTree.ts';
import { deniesIn, type Place } from './analyse/analysis.ts';
import { analyseAll, type Analyses } from './analyses.ts';
import { combine, type Combination } from './combine.ts';
import { isCrossAccount, type AccessRequest } from './request.ts';
import { writeAnalyses } from './steps.ts';

/** What all policies together say to a request. */
export type Authorization =
  | ({ readonly outcome: 'allow' } & Decided)
  | ({ readonly outcome: 'deny'; readonly denial: Denial } & Decided)
  | { readonly outcome: 'unmodelled'; readonly what: readonly NotModelled[] };

interface Decided {
  readonly decidedBy: DecidedBy;
  /** How all types together came out. */
  readonly combination: Pick<Combination, 'reason' | 'rules'>;
  /** Writes a step for every type, document, statement and element; bulk questions leave it. */
  readonly writeSteps: (writer: StepWriter, parentId: number) => void;
}

/** What AWS's denial text needs to know. */
export interface Denial {
  readonly type: PolicyType;
  readonly explicit: boolean;
  readonly crossAccount: boolean;
  /** The document that denies; null when it is the lack of an Allow. */
  readonly policy: PolicyRef | null;
  /** Every Deny that applies, of all types; none when it is the lack of an Allow. */
  readonly matched: () => readonly Place[];
}

/** Asks every policy type, then combines the answers. */
export function authorize(request: AccessRequest): Authorization {
  const analyses = analyseAll(request);
  const combination = combine(analyses, request);
  const what = uncertain(analyses, combination);
  if (what.length > 0) return { outcome: 'unmodelled', what };
  const decided: Decided = {
    decidedBy: decidedByOf(combination),
    combination: { reason: combination.reason, rules: combination.rules },
    writeSteps: (writer, parentId) => writeAnalyses(writer, parentId, analyses, combination),
  };
  if (combination.allowed) return { outcome: 'allow', ...decided };
  const { type, explicit, verdict } = combination;
  const policy = explicit ? (verdict?.attached.ref ?? null) : null;
  const matched = () => analyses.asked.flatMap(deniesIn);
  const denial = { type, explicit, crossAccount: isCrossAccount(request), policy, matched };
  return { outcome: 'deny', denial, ...decided };
}

/**
 * What keeps the answer from being sure. An explicit Deny is sure whatever else there is, and so is the lack of an Allow
 * that no managed policy could give. A managed policy that the lab
 * does not have might say anything; a document of which a statement cannot be read might deny.
 */
function uncertain(analyses: Analyses, { explicit, allowed, type }: Combination): readonly NotModelled[] {
  if (explicit || (!allowed && NEEDED_OF_OTHERS.has(type))) return NONE;
  const { unknown } = analyses;
  if (unknown.length > 0) return unknown.map((name) => ({ feature: 'managedPolicy', name }));
  return allowed ? unreadPolicies(analyses) : NONE;
}

/** AWS would never have saved such documents; a world that is loaded as it stands can hold them. */
function unreadPolicies(analyses: Analyses): readonly NotModelled[] {
  const unread: NotModelled[] = [];
  for (const { levels } of analyses.asked) {
    for (const { policies } of levels) {
      for (const { ref, policy } of policies) {
        if (isUnread(policy)) unread.push({ feature: 'policy', name: ref.name ?? ref.owner });
      }
    }
  }
  return unread;
}

/** Not JSON, JSON in which no statements could be found, or statements that could not be read. */
const isUnread = ({ sound, statements, syntax }: CompiledPolicy): boolean =>
  !sound &&
  (statements.length < syntax.statements.length ||
    syntax.problems.some(({ code }) => code.startsWith('json.') || code === 'shape.notAnObject'));

const decidedByOf = ({ type, verdict }: Combination): DecidedBy => ({
  policyType: type,
  element: verdict?.element ?? 'Statement',
  policy: verdict?.attached.ref ?? null,
  statement: verdict?.statement.syntax.index ?? null,
});

/** Types that no managed policy attached to a user, group or role belongs to. */
const NEEDED_OF_OTHERS: ReadonlySet<PolicyType> = new Set(['scp', 'endpoint', 'trust', 'resource']);

const NONE: readonly never[] = [];
