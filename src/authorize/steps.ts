import type { Reason } from '../trace/reason.ts';
import type { StepTree } from '../trace/stepTree.ts';
import type { Evidence, Outcome } from '../trace/step.ts';
import type { DocumentAnalysis, TypeAnalysis, Verdict } from './analyse/analysis.ts';
import type { Combination } from './combine.ts';
import type { ElementMatch } from './match/element.ts';
import { elementsOf, type StatementMatch } from './match/statement.ts';

/** The steps of one policy type: documents, statements, elements, with the deciding place marked. */
export function typeSteps(analysis: TypeAnalysis, combination: Combination): StepTree {
  const verdict = combination.type === analysis.type ? combination.verdict : null;
  const decides = combination.type === analysis.type && verdict === null;
  return {
    question: 'policyType',
    ...standing(analysis, combination),
    decisive: decides,
    children: analysis.documents.map((document) => documentSteps(document, verdict)),
  };
}

function standing(
  analysis: TypeAnalysis,
  combination: Combination,
): { outcome: Outcome; reason: Reason; rules: StepTree['rules'] & {} } {
  const { type } = analysis;
  if (analysis.deny)
    return { outcome: 'stop', reason: { code: 'type.denies', params: { type } }, rules: ['E-002'] };
  if (analysis.allow) {
    if (!analysis.delegates)
      return { outcome: 'pass', reason: { code: 'type.allows', params: { type } }, rules: [] };
    const accountId = analysis.allow.match.principal?.found?.[0]?.split(':')[4] ?? '';
    return {
      outcome: 'pass',
      reason: { code: 'type.delegates', params: { type, accountId } },
      rules: ['C-028'],
    };
  }
  if (combination.allowed) {
    return combination.type === type
      ? { outcome: 'pass', reason: combination.reason, rules: combination.rules }
      : { outcome: 'skip', reason: { code: 'type.notAsked', params: { type } }, rules: combination.rules };
  }
  const empty = analysis.documents.every(({ policy }) => policy.statements.length === 0);
  const outcome = combination.type === type || analysis.type === 'trust' ? 'stop' : 'skip';
  return {
    outcome,
    reason: { code: empty ? 'type.empty' : 'type.silent', params: { type } },
    rules: ['E-001'],
  };
}

function documentSteps(document: DocumentAnalysis, verdict: Verdict | null): StepTree {
  const applied = document.statements
    .filter(({ applies }) => applies)
    .map(({ statement }) => statement.effect);
  const problems = document.policy.syntax.problems.length;
  const outcome = applied.includes('Deny') ? 'stop' : applied.length > 0 ? 'pass' : 'skip';
  const code = { stop: 'policy.denies', pass: 'policy.allows', skip: 'policy.silent' } as const;
  return {
    question: 'policy',
    outcome,
    reason:
      document.policy.sound || outcome !== 'skip'
        ? { code: code[outcome], params: {} }
        : { code: 'policy.unsound', params: { problems } },
    evidence: {
      policy: document.ref,
      statement: null,
      sid: null,
      effect: null,
      element: null,
      span: null,
      expected: [],
      found: null,
    },
    children: document.statements.map((match) => statementSteps(document, match, verdict)),
  };
}

function statementSteps(
  document: DocumentAnalysis,
  match: StatementMatch,
  verdict: Verdict | null,
): StepTree {
  const { statement, applies } = match;
  const elements = elementsOf(match);
  const decides = verdict !== null && verdict.match === match;
  const evidence = {
    policy: document.ref,
    statement: statement.syntax.index,
    sid: statement.syntax.sid?.value ?? null,
    effect: statement.effect,
  };
  return {
    question: 'statement',
    outcome: !applies ? 'skip' : statement.effect === 'Allow' ? 'pass' : 'stop',
    reason: !applies
      ? {
          code: 'statement.doesNotApply',
          params: { failing: elements.filter(({ holds }) => !holds).length },
        }
      : { code: statement.effect === 'Allow' ? 'statement.allows' : 'statement.denies', params: {} },
    evidence: { ...evidence, element: 'Statement', span: statement.syntax.span, expected: [], found: null },
    decisive: decides && verdict.element === null,
    rules: applies ? [] : ['D-008'],
    children: elements.map((element) =>
      elementStep(element, evidence, decides && verdict.element === element),
    ),
  };
}

const elementStep = (
  match: ElementMatch,
  statement: Pick<Evidence, 'policy' | 'statement' | 'sid' | 'effect'>,
  decisive: boolean,
): StepTree => ({
  question: 'element',
  outcome: match.holds ? 'pass' : 'stop',
  reason: match.reason,
  rules: match.rules,
  decisive,
  evidence: {
    ...statement,
    element: match.element,
    span: match.span,
    expected: match.expected,
    found: match.found,
  },
});
