import type { CompiledPolicy, CompiledStatement } from '../policy/compile.ts';
import { POLICY_TYPES, type PolicyType } from '../policy/document.ts';
import type { Reason } from '../trace/reason.ts';
import { reserveStep, settleStep, writeStep, type StepWriter } from '../trace/stepTree.ts';
import type { ElementName, Evidence, Outcome, RuleId } from '../trace/step.ts';
import { callerAccount } from '../world/caller.ts';
import type { Analyses } from './analyses.ts';
import type { AttachedPolicy, TypeAnalysis, Verdict } from './analyse/analysis.ts';
import type { Combination } from './combine.ts';
import { judge } from './match/statement.ts';

/** Writes what every policy type said, and what came of it all: documents, statements, elements, the deciding place marked. */
export function writeAnalyses(
  writer: StepWriter,
  parentId: number,
  analyses: Analyses,
  combination: Combination,
): void {
  for (const analysis of analyses.asked) writeType(writer, parentId, analysis, combination);
  const outcome = combination.allowed ? 'pass' : 'stop';
  writeStep(writer, parentId, 'combine', outcome, combination.reason, combination.rules, null, false);
}

function writeType(
  writer: StepWriter,
  parentId: number,
  analysis: TypeAnalysis,
  combination: Combination,
): void {
  const decides = combination.type === analysis.type;
  const verdict = decides ? combination.verdict : null;
  const { outcome, reason, rules } = standing(analysis, combination);
  const marked = decides && verdict === null;
  const id = writeStep(writer, parentId, 'policyType', outcome, reason, rules, null, marked);
  for (const { policies } of analysis.levels) {
    for (const attached of policies) writePolicy(writer, id, attached, analysis, verdict);
  }
}

interface Standing {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly rules: readonly RuleId[];
}

function standing(analysis: TypeAnalysis, combination: Combination): Standing {
  const { type, deny, allow, form, silent } = analysis;
  if (deny) return DENIED[type];
  if (allow && form === 'account') {
    const accountId = callerAccount(analysis.question.request.caller) ?? '';
    return { outcome: 'pass', reason: { code: 'type.delegates', params: { type, accountId } }, rules: C_028 };
  }
  // RCPFullAWSAccess allows wherever there are RCPs (E-003).
  if (allow || type === 'rcp') return ALLOWED[type];
  if (type === 'session' && analysis.question.request.caller.kind === 'root') return TASK_ALLOWS;
  if (combination.allowed) {
    return combination.type === type
      ? { outcome: 'pass', reason: combination.reason, rules: combination.rules }
      : { outcome: 'skip', reason: { code: 'type.notAsked', params: { type } }, rules: combination.rules };
  }
  // Limits and what guards the resource would stop the call by themselves.
  const stops = combination.type === type || (type !== 'identity' && type !== 'resource');
  return { outcome: stops ? 'stop' : 'skip', reason: silenceOf(analysis, silent), rules: E_001 };
}

const byType = (of: (type: PolicyType) => Standing): Readonly<Record<PolicyType, Standing>> =>
  Object.fromEntries(POLICY_TYPES.map((type) => [type, of(type)])) as Record<PolicyType, Standing>;

/** The policy of a task of AssumeRoot leaves what it does not deny. */
const TASK_ALLOWS: Standing = {
  outcome: 'pass',
  reason: { code: 'type.notDenied', params: { type: 'session' } },
  rules: ['B-149'],
};

const DENIED = byType((type) => ({
  outcome: 'stop',
  reason: { code: 'type.denies', params: { type } },
  rules: ['E-002'],
}));

const ALLOWED = byType((type) => ({
  outcome: 'pass',
  reason: { code: 'type.allows', params: { type } },
  rules: type === 'rcp' ? ['E-003'] : [],
}));

const C_028: readonly RuleId[] = ['C-028'];
const E_001: readonly RuleId[] = ['E-001'];

function silenceOf({ type, levels }: TypeAnalysis, silent: TypeAnalysis['silent']): Reason {
  if (silent?.place) return { code: 'type.levelSilent', params: { type, place: silent.place } };
  const empty = levels.every(({ policies }) =>
    policies.every(({ policy }) => policy.statements.length === 0),
  );
  return { code: empty ? 'type.empty' : 'type.silent', params: { type } };
}

function writePolicy(
  writer: StepWriter,
  parentId: number,
  attached: AttachedPolicy,
  analysis: TypeAnalysis,
  verdict: Verdict | null,
): void {
  const { policy, evidence } = attached;
  const id = reserveStep(writer);
  let outcome: Outcome = 'skip';
  for (let index = 0; index < policy.statements.length; index++) {
    const statement = policy.statements[index];
    const own = evidence.statements[index];
    if (!statement || !own) continue;
    const decides = verdict?.attached === attached && verdict.statement === statement;
    const applies = writeStatement(writer, id, own, statement, analysis, decides ? verdict.element : null);
    // A Deny that applies outweighs every Allow.
    if (applies && outcome !== 'stop') outcome = statement.effect === 'Deny' ? 'stop' : 'pass';
  }
  const unsound = outcome === 'skip' && !policy.sound;
  const reason = unsound ? unsoundReason(policy) : POLICY_REASONS[outcome];
  settleStep(writer, id, parentId, 'policy', outcome, reason, NONE, evidence.document, false);
}

const POLICY_REASONS: Readonly<Record<Outcome, Reason>> = {
  stop: { code: 'policy.denies', params: {} },
  pass: { code: 'policy.allows', params: {} },
  skip: { code: 'policy.silent', params: {} },
};

const unsoundReason = ({ syntax }: CompiledPolicy): Reason => ({
  code: 'policy.unsound',
  params: { problems: syntax.problems.length },
});

/**
 * @param decisive the element of this statement that decides, `Statement` for it as a whole; null when another does
 * @returns whether the statement applies
 */
function writeStatement(
  writer: StepWriter,
  parentId: number,
  evidence: Evidence,
  statement: CompiledStatement,
  { type, question }: TypeAnalysis,
  decisive: ElementName | null,
): boolean {
  const { policy, statement: position, sid, effect } = evidence;
  const id = reserveStep(writer);
  const failing = judge(
    statement,
    type,
    question,
    (element, holds, reason, rules, span, expected, found, variables) => {
      const own: Evidence = variables
        ? { policy, statement: position, sid, effect, element, span, expected, found, variables }
        : { policy, statement: position, sid, effect, element, span, expected, found };
      writeStep(writer, id, 'element', holds ? 'pass' : 'stop', reason, rules, own, element === decisive);
    },
  );
  const whole = decisive === 'Statement';
  if (failing > 0) {
    const reason: Reason = { code: 'statement.doesNotApply', params: { failing } };
    settleStep(writer, id, parentId, 'statement', 'skip', reason, D_008, evidence, whole);
  } else if (effect === 'Allow') {
    settleStep(writer, id, parentId, 'statement', 'pass', ALLOWS, NONE, evidence, whole);
  } else {
    settleStep(writer, id, parentId, 'statement', 'stop', DENIES, NONE, evidence, whole);
  }
  return failing === 0;
}

const ALLOWS: Reason = { code: 'statement.allows', params: {} };
const DENIES: Reason = { code: 'statement.denies', params: {} };
const D_008: readonly RuleId[] = ['D-008'];

const NONE: readonly never[] = [];
