import { negationOf } from './operator.ts';
import { stringEquals } from './stringEquals.ts';

/** No value is the same text, case included (D-002, D-009). */
export const stringNotEquals = negationOf(stringEquals, 'StringNotEquals');
