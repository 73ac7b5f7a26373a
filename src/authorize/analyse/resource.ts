import { memoised } from '../../lib/memoised.ts';
import { policyOf } from '../../policy/compile.ts';
import type { PolicyType } from '../../policy/document.ts';
import type { Question } from '../question.ts';
import type { ResourcePolicy } from '../request.ts';
import { analyse, attach, oneLevel, type TypeAnalysis } from './analysis.ts';

/** The policy attached to the resource itself, such as a bucket policy (E-005). */
export const analyseResource = (question: Question): TypeAnalysis => analyseGuard('resource', question);

/** What hangs on the resource: its own policy, or the trust policy of a role. */
export function analyseGuard(type: PolicyType, question: Question): TypeAnalysis {
  const { policy } = question.request.resource;
  return analyse(type, policy ? levelOf(policy) : NO_POLICY, question);
}

const NO_POLICY = oneLevel([]);

const levelOf = memoised(({ ref, text }: ResourcePolicy) => oneLevel([attach(ref, policyOf(text))]));
