import type { PolicyRef } from '../../policy/document.ts';
import type { Span } from '../../policy/span.ts';
import { parseArn } from '../../world/names.ts';
import { policyNameOf } from './describe.ts';
import { isAwsManaged } from './managedPolicies.ts';

/** A statement that decided a simulated request: of which policy, and from where to where in its text. */
export const matchedStatement = (ref: PolicyRef, text: string, { start, end }: Span) => ({
  SourcePolicyId: ref.name ?? (ref.type === 'resource' ? 'ResourcePolicy' : policyNameOf(ref.owner)),
  SourcePolicyType: sourceType(ref),
  StartPosition: positionAt(text, start),
  EndPosition: positionAt(text, end),
});

function sourceType({ type, owner, name }: PolicyRef): string {
  if (type === 'resource') return 'resource';
  if (name === null) return isAwsManaged(owner) ? 'aws-managed' : 'user-managed';
  if (name.startsWith('PolicyInputList.')) return 'none';
  return parseArn(owner)?.resource.split('/', 1)[0] ?? 'none';
}

/** Line and column, both from 1. */
function positionAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  return { Line: before.split('\n').length, Column: offset - before.lastIndexOf('\n') };
}
