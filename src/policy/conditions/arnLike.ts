import { compileArnPattern, matchesArn, type ArnPattern } from '../arnPattern.ts';
import type { ConditionOperator } from './operator.ts';

/** An ARN matched part by part, each part with its own wildcards (D-017, D-018, D-019). */
export const arnLike: ConditionOperator<ArnPattern> = {
  name: 'ArnLike',
  type: 'arn',
  negated: false,
  variables: true,
  prepare: compileArnPattern,
  matches: matchesArn,
};
