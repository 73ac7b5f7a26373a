import { policyOf, type CompiledPolicy } from '../../policy/compile.ts';
import type { PolicyRef, PolicyType } from '../../policy/document.ts';
import type { PolicyText } from '../../world/world.ts';
import type { ElementMatch } from '../match/element.ts';
import { elementsOf, matchStatement, type StatementMatch } from '../match/statement.ts';
import type { AccessRequest } from '../request.ts';

/** A policy document that applies to a request, by reference and text. */
export interface AttachedPolicy {
  readonly ref: PolicyRef;
  readonly text: PolicyText;
}

/** What one policy type says on its own, before the types are combined. */
export interface TypeAnalysis {
  readonly type: PolicyType;
  readonly documents: readonly DocumentAnalysis[];
  /** The first statement that denies. */
  readonly deny: Verdict | null;
  /** The statement that allows, the strongest grant first. */
  readonly allow: Verdict | null;
  /** When nothing allows: the Allow statement that came nearest, and the element of it that failed. */
  readonly nearest: Verdict | null;
  /** The allowing statement only hands the decision to the account's own policies (E-023). */
  readonly delegates: boolean;
}

export interface DocumentAnalysis {
  readonly ref: PolicyRef;
  readonly policy: CompiledPolicy;
  readonly statements: readonly StatementMatch[];
}

/** A statement and the one element of it that decides. */
export interface Verdict {
  readonly ref: PolicyRef;
  readonly match: StatementMatch;
  /** Null when the statement as a whole decides. */
  readonly element: ElementMatch | null;
}

/** Judges all documents of one type. Every statement is judged, so that margins and hints can show each one's standing. */
export function analyse(
  type: PolicyType,
  attached: readonly AttachedPolicy[],
  request: AccessRequest,
): TypeAnalysis {
  const documents = attached.map(({ ref, text }) => {
    const policy = policyOf(text);
    return {
      ref,
      policy,
      statements: policy.statements.map((statement) => matchStatement(statement, type, request)),
    };
  });
  const verdicts = documents.flatMap(({ ref, statements }) => statements.map((match) => ({ ref, match })));
  const deny = verdicts.find(({ match }) => match.applies && match.statement.effect === 'Deny') ?? null;
  const allow = strongest(
    verdicts.filter(({ match }) => match.applies && match.statement.effect === 'Allow'),
  );
  const nearest = allow
    ? null
    : nearestOf(verdicts.filter(({ match }) => !match.applies && match.statement.effect === 'Allow'));
  return {
    type,
    documents,
    deny: deny && { ...deny, element: deny.match.conditions[0] ?? null },
    allow: allow && { ...allow, element: grantingElement(allow.match) },
    nearest: nearest && { ...nearest, element: failing(nearest.match)[0] ?? null },
    delegates: allow?.match.principal?.form === 'account',
  };
}

type Candidate = Pick<Verdict, 'ref' | 'match'>;

const failing = (match: StatementMatch): readonly ElementMatch[] =>
  elementsOf(match).filter(({ holds }) => !holds);

/** A statement that grants by itself before one that only delegates to the account. */
const strongest = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.find(({ match }) => match.principal?.form !== 'account') ?? candidates[0] ?? null;

/** The test that decides; without one, the element that singles out this call: a negated one, else who or what. */
function grantingElement(match: StatementMatch): ElementMatch {
  const negated = elementsOf(match).find(({ element }) => element.startsWith('Not'));
  return match.conditions[0] ?? negated ?? match.principal ?? match.action;
}

/**
 * The statement written for this call: same action first, then same principal, same resource, fewest failing tests,
 * first in order. That is the one a reader would mend.
 */
function nearestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (!best || distance(candidate.match) < distance(best.match)) best = candidate;
  }
  return best;
}

const MAX_TESTS = 1000;

function distance({ action, principal, resource, conditions }: StatementMatch): number {
  const missed = (element: ElementMatch | null): number => (element === null || element.holds ? 0 : 1);
  const tests = Math.min(conditions.filter(({ holds }) => !holds).length, MAX_TESTS - 1);
  return ((missed(action) * 2 + missed(principal)) * 2 + missed(resource)) * MAX_TESTS + tests;
}
