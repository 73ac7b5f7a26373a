import type { CompiledResource, ResourceSet } from '../../policy/compile.ts';
import { compileResourcePattern, matchesResource } from '../../policy/resourcePattern.ts';
import { resolveTemplate, singleValued, unresolvedIn } from '../../policy/template.ts';
import type { AccessRequest } from '../request.ts';
import { contextLookup } from '../context/contextValues.ts';
import type { ElementMatch } from './element.ts';

/** Resource or NotResource against the resource's ARN, variables filled in from the request (C-020–C-024, C-047, C-051). */
export function matchResource(set: ResourceSet, request: AccessRequest): ElementMatch {
  const { arn } = request.resource;
  const unresolved: string[] = [];
  const hit = set.values.find((value) => valueMatches(value, request, unresolved))?.written ?? null;
  return {
    element: set.negated ? 'NotResource' : 'Resource',
    holds: (hit !== null) !== set.negated,
    reason: reasonOf(set.negated, hit?.value ?? null, unresolved),
    rules: set.negated ? ['C-024'] : unresolved.length > 0 ? ['C-047', 'C-051'] : ['C-020', 'C-022'],
    span: hit?.span ?? set.syntax.span,
    expected: set.syntax.values.map(({ value }) => value),
    found: [arn],
  };
}

function valueMatches(value: CompiledResource, request: AccessRequest, unresolved: string[]): boolean {
  if (value.fixed) return matchesResource(value.fixed, request.resource.arn);
  const lookup = singleValued(contextLookup(request));
  const parts = resolveTemplate(value.template, lookup);
  if (!parts) {
    unresolved.push(...unresolvedIn(value.template, lookup));
    return false;
  }
  return matchesResource(compileResourcePattern(parts), request.resource.arn);
}

function reasonOf(
  negated: boolean,
  matched: string | null,
  unresolved: readonly string[],
): ElementMatch['reason'] {
  if (matched !== null)
    return { code: negated ? 'element.excluded' : 'element.matches', params: { matched } };
  if (negated) return { code: 'element.notExcluded', params: {} };
  if (unresolved.length > 0)
    return { code: 'element.variableWithoutValue', params: { variables: unresolved } };
  return { code: 'element.differs', params: {} };
}
