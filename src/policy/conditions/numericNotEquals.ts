import { numericEquals } from './numericEquals.ts';
import { negationOf } from './operator.ts';

/** No value is the same number (D-002, D-012). */
export const numericNotEquals = negationOf(numericEquals, 'NumericNotEquals');
