import type { PolicyRef } from '../../policy/document.ts';
import { memoised } from '../../lib/memoised.ts';
import type { Span } from '../../policy/span.ts';
import type { PolicySyntax } from '../../policy/syntax.ts';
import { parseArn } from '../../world/names.ts';
import { policyNameOf } from './describe.ts';
import { isAwsManaged } from './managedPolicies.ts';

/** A statement that decided a simulated request: of which policy, and from where to where in its text. */
export const matchedStatement = (ref: PolicyRef, policy: PolicySyntax, { start, end }: Span) => ({
  SourcePolicyId: ref.name ?? (ref.type === 'resource' ? 'ResourcePolicy' : policyNameOf(ref.owner)),
  SourcePolicyType: sourceType(ref),
  StartPosition: positionAt(policy, start),
  EndPosition: positionAt(policy, end),
});

function sourceType({ type, owner, name }: PolicyRef): string {
  if (type === 'resource') return 'resource';
  if (name === null) return isAwsManaged(owner) ? 'aws-managed' : 'user-managed';
  if (name.startsWith('PolicyInputList.')) return 'none';
  return parseArn(owner)?.resource.split('/', 1)[0] ?? 'none';
}

/** Line and column, both from 1. */
function positionAt(policy: PolicySyntax, offset: number) {
  const starts = lineStarts(policy);
  let line = 1;
  for (let beyond = starts.length + 1; beyond - line > 1;) {
    const middle = Math.floor((line + beyond) / 2);
    if ((starts[middle - 1] ?? Infinity) <= offset) line = middle;
    else beyond = middle;
  }
  return { Line: line, Column: offset - (starts[line - 1] ?? 0) + 1 };
}

/** Where each line of a policy's text begins, in order. */
const lineStarts = memoised(({ text }: PolicySyntax): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
]);
