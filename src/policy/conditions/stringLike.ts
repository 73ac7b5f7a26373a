import { compileGlob, matchesGlob, type Glob } from '../glob.ts';
import type { ConditionOperator } from './operator.ts';

/** Text with `*` and `?` anywhere, case included (D-011). */
export const stringLike: ConditionOperator<Glob> = {
  name: 'StringLike',
  type: 'string',
  negated: false,
  variables: true,
  prepare: compileGlob,
  matches: matchesGlob,
};
